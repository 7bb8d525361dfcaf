/*
 * adjective.c - French and Spanish adjectives by their endings: those that nouns of relation take
 * (-al, -ique, -aire, -ien; -ico, -ario, -ano), and a few whole words.
 */
#include "adjective.h"

#include "lexicon.h"

#include <string.h>

static const char *const endings[] = {
    "al",    "ale",    "aux",     "ales",    "el",    "elle",   "elles", "els",   "ique",  "iques",
    "aire",  "aires",  "ère",     "ères",    "if",    "ive",    "ifs",   "ives",  "éen",   "éens",
    "éenne", "ien",    "ienne",   "iens",    "enne",  "ennes",  "eur",   "eure",  "eures", "eurs",
    "nés",   "née",    "nées",    "unis",    "unies", "unidas", "aise",  "aises", "ais",   "ois",
    "iva",   "ivo",    "ivas",    "ivos",    "ico",   "ica",    "icos",  "icas",  "ario",  "aria",
    "arios", "arias",  "ano",     "ana",     "anos",  "anas",   "ense",  "esa",   "aine",  "aines",
    "ain",   "ains",   "ole",     "oles",    "anne",  "annes",  "ime",   "imes",  "able",  "ables",
    "ible",  "ibles",  "ile",     "iles",    "blic",  "blics",  "ier",   "iers",  "phone", "phones",
    "icain", "icains", "partite", "partites"};

static const char *const words[] = {"mixte",    "mixtes",    "mixta",     "mixtas",     "armées",
                                    "vert",     "verte",     "unis",      "unies",      "unidas",
                                    "conjoint", "conjointe", "conjoints", "conjointes", "conjunto",
                                    "conjunta", "conjuntos", "conjuntas", "commune"};

static const char *const others[] = {
    /* participles */
    "mentionnée", "mentionnées", "susmentionnée", "concernée", "donnée", "nommée", "désignée",
    "examinée",
    /* verbs in the present */
    "justifica", "publica", "indica", "explica", "critica", "ratifica", "comunica", "aplica",
    "modifica", "verifica", "notifica", "identifica", "califica", "rectifica", "dedica", "ubica",
    "expresa", "interesa", "ingresa", "regresa",
    /* nouns and adverbs */
    "année", "années", "journée", "journées", "janvier", "février", "dernier", "parfois",
    "toutefois", "autrefois", "jamais", "désormais", "palais", "relais", "téléphone", "défense",
    "dépense", "semana", "semanas", "mañana", "verano", "temprano", "empresa", "promesa",
    "sorpresa", "secretario", "secretaria", "secretarios", "funcionario", "funcionarios",
    "comisario"};

static const char last_letters[] = "acefnlorstx"; /* what all of them end in */

static bool is_one(cq_str word, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_is(word, list[k]))
            return true;
    return false;
}

static bool has_ending(cq_str word)
{
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (word.len > len + 2 && memcmp(word.data + word.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

bool cqk_romance_adjective(cq_str word)
{
    enum { SHORTEST = 4 };
    return word.len >= SHORTEST &&
           memchr(last_letters, word.data[word.len - 1], sizeof last_letters - 1) &&
           (has_ending(word) || is_one(word, words, CQK_COUNT(words))) &&
           !is_one(word, others, CQK_COUNT(others));
}
