/*
 * adjective.c - French and Spanish adjectives by their endings: those that nouns of relation take
 * (-al, -ique, -aire, -ien; -ico, -ario, -ano), and a few whole words.
 */
#include "adjective.h"

#include "lexicon.h"

#include <string.h>

#define ENDING(text)                                                                               \
    {                                                                                              \
        text, sizeof(text) - 1                                                                     \
    }

static const struct {
    char text[9];
    uint8_t len;
} endings[] = {
    ENDING("al"),       ENDING("ale"),    ENDING("aux"),   ENDING("ales"),   ENDING("el"),
    ENDING("elle"),     ENDING("elles"),  ENDING("els"),   ENDING("ique"),   ENDING("iques"),
    ENDING("aire"),     ENDING("aires"),  ENDING("ère"),   ENDING("ères"),   ENDING("if"),
    ENDING("ive"),      ENDING("ifs"),    ENDING("ives"),  ENDING("éen"),    ENDING("éens"),
    ENDING("éenne"),    ENDING("ien"),    ENDING("ienne"), ENDING("iens"),   ENDING("enne"),
    ENDING("ennes"),    ENDING("eur"),    ENDING("eure"),  ENDING("eures"),  ENDING("eurs"),
    ENDING("nés"),      ENDING("née"),    ENDING("nées"),  ENDING("unis"),   ENDING("unies"),
    ENDING("unidas"),   ENDING("aise"),   ENDING("aises"), ENDING("ais"),    ENDING("ois"),
    ENDING("oise"),     ENDING("oises"),  ENDING("iva"),   ENDING("ivo"),    ENDING("ivas"),
    ENDING("ivos"),     ENDING("ico"),    ENDING("ica"),   ENDING("icos"),   ENDING("icas"),
    ENDING("ario"),     ENDING("aria"),   ENDING("arios"), ENDING("arias"),  ENDING("ano"),
    ENDING("ana"),      ENDING("anos"),   ENDING("anas"),  ENDING("ense"),   ENDING("esa"),
    ENDING("aine"),     ENDING("aines"),  ENDING("ain"),   ENDING("ains"),   ENDING("ole"),
    ENDING("oles"),     ENDING("anne"),   ENDING("annes"), ENDING("ime"),    ENDING("imes"),
    ENDING("able"),     ENDING("ables"),  ENDING("ible"),  ENDING("ibles"),  ENDING("ile"),
    ENDING("iles"),     ENDING("blic"),   ENDING("blics"), ENDING("ier"),    ENDING("iers"),
    ENDING("phone"),    ENDING("phones"), ENDING("icain"), ENDING("icains"), ENDING("partite"),
    ENDING("partites"), ENDING("ieuse"),  ENDING("ieuses")};

static const char *const words[] = {
    "mixte",        "mixtes",        "mixta",        "mixtas",      "armées",
    "vert",         "verte",         "unis",         "unies",       "unidas",
    "conjoint",     "conjointe",     "conjoints",    "conjointes",  "conjunto",
    "conjunta",     "conjuntos",     "conjuntas",    "commune",     "franc",
    "handicapées",  "permanent",     "permanente",   "permanents",  "permanentes",
    "préparatoire", "préparatoires", "provisoire",   "provisoires", "transitoire",
    "restreint",    "restreinte",    "élargi",       "élargie",     "preparatorio",
    "preparatoria", "preparatorias", "transitorio",  "transitoria", "ampliado",
    "ampliada",     "restringido",   "restringida",  "handicapés",  "âgées",
    "déplacées",    "déplacés",      "disparues",    "disparus",    "preparatorios",
    "superior",     "suprême",       "supremo",      "suprema",     "asesor",
    "asesora",      "organizador",   "organizadora", "coordinador", "coordinadora"};

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

/* Most endings are told apart by their last letter. */
static bool has_ending(cq_str word)
{
    const char last = word.data[word.len - 1];
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = endings[k].len;
        if (endings[k].text[len - 1] == last && word.len > len + 2 &&
            memcmp(word.data + word.len - len, endings[k].text, len) == 0)
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
