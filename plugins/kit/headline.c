/*
 * headline.c - verbs of French and Spanish headlines, by their fold keys.
 */
#include "headline.h"

#include "lexicon.h"

bool cqk_romance_headline_verb(const cq_host *host, cq_str word)
{
    static const char *const french[] = {
        "clot",      "acheve",    "examine",   "adopte",    "adoptent",  "entame",     "entend",
        "ouvre",     "conclut",   "poursuit",  "termine",   "tient",     "tiennent",   "annonce",
        "annoncent", "approuve",  "decide",    "decident",  "condamne",  "demande",    "demandent",
        "salue",     "saluent",   "discute",   "debat",     "reprend",   "publie",     "presente",
        "souligne",  "appelle",   "appellent", "exprime",   "prend",     "renouvelle", "proroge",
        "signent",   "rencontre", "recoit",    "preside",   "inaugure",  "exhorte",    "rejette",
        "reaffirme", "elit",      "nomme",     "accueille", "participe", "achevent",   "concluent"};
    static const char *const spanish[] = {
        "examina", "aprueba",   "aprueban",   "adopta",   "adoptan",  "concluye",  "concluyen",
        "inicia",  "inician",   "clausura",   "inaugura", "celebra",  "celebran",  "realiza",
        "analiza", "analizan",  "condena",    "anuncia",  "anuncian", "decide",    "deciden",
        "recibe",  "participa", "participan", "preside",  "presenta", "suscribe",  "suscriben",
        "acuerda", "acuerdan",  "rechaza",    "exhorta",  "insta",    "reitera",   "reafirma",
        "saluda",  "designa",   "elige",      "evalua",   "sostiene", "fortalecen"};
    return cqk_word_in(host, word, french, CQK_COUNT(french)) ||
           cqk_word_in(host, word, spanish, CQK_COUNT(spanish));
}
