/*
 * region.c - parts of a state that speak for it: a text about Pennsylvania and Ohio means the
 * Department of Justice of the United States. Left out are names that are as much a state's, a
 * town's or a person's: Georgia, Washington, New York, Victoria.
 */
#include "agency.h"

#include "walk.h"

static const char *const owners[] = {"US", "CA", "AU"};
enum { US, CANADA, AUSTRALIA };

static const cqk_entry regions[] = {
    {"Alabama", US},
    {"Alaska", US},
    {"Arizona", US},
    {"Arkansas", US},
    {"California", US},
    {"Colorado", US},
    {"Connecticut", US},
    {"Delaware", US},
    {"Florida", US},
    {"Hawaii", US},
    {"Idaho", US},
    {"Illinois", US},
    {"Indiana", US},
    {"Iowa", US},
    {"Kansas", US},
    {"Kentucky", US},
    {"Louisiana", US},
    {"Maryland", US},
    {"Massachusetts", US},
    {"Michigan", US},
    {"Minnesota", US},
    {"Mississippi", US},
    {"Missouri", US},
    {"Montana", US},
    {"Nebraska", US},
    {"Nevada", US},
    {"New Hampshire", US},
    {"New Jersey", US},
    {"New Mexico", US},
    {"North Carolina", US},
    {"North Dakota", US},
    {"Ohio", US},
    {"Oklahoma", US},
    {"Oregon", US},
    {"Pennsylvania", US},
    {"Rhode Island", US},
    {"South Carolina", US},
    {"South Dakota", US},
    {"Tennessee", US},
    {"Texas", US},
    {"Utah", US},
    {"Vermont", US},
    {"Virginia", US},
    {"Wisconsin", US},
    {"Wyoming", US},
    {"Capitol Hill", US},
    {"Congressional Record", US},
    {"Mr. Speaker, I rise", US},
    {"Madam Speaker, I rise", US},
    {"Alberta", CANADA},
    {"British Columbia", CANADA},
    {"Manitoba", CANADA},
    {"New Brunswick", CANADA},
    {"Newfoundland", CANADA},
    {"Nova Scotia", CANADA},
    {"Ontario", CANADA},
    {"Prince Edward Island", CANADA},
    {"Quebec", CANADA},
    {"Saskatchewan", CANADA},
    {"New South Wales", AUSTRALIA},
    {"Northern Territory", AUSTRALIA},
    {"Queensland", AUSTRALIA},
    {"South Australia", AUSTRALIA},
    {"Tasmania", AUSTRALIA},
    {"Western Australia", AUSTRALIA},
};

bool agency_regions_open(agency_model *model)
{
    const cq_watch capitals = {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_UPPER_FIRST};
    model->regions = cqk_lexicon_new(model->host, regions, CQK_COUNT(regions));
    return model->regions &&
           cqk_lexicon_watch(model->regions, model->host, &model->watched.regions, capitals);
}

void agency_regions_count(agency_worker *w, uint32_t weight)
{
    const cq_segment *segment = &w->view.segment;
    cqk_walk at = cqk_walk_from(segment->tokens, 0, w->model->watched.regions);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        uint32_t owner = 0;
        if (cqk_lexicon_match(w->model->regions, segment, i, &owner))
            agency_count_country(w, owners[owner], weight);
    }
}
