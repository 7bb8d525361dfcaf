/*
 * test_gazetteer.c - the gazetteer's files and its matcher: what of a name may differ, a user's own
 * file, damaged ones.
 */
#include "agency_runner.h"

#include "gazetteer/gaz.h"
#include "gazetteer/match.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char bodies[] =
    "{\"id\":\"xq.tide\",\"kind\":\"office\",\"country\":\"XQ\",\"names\":["
    "{\"lang\":\"en\",\"text\":\"Centre for Tides, Defence and "
    "Co-operation\",\"type\":\"official\"},"
    "{\"lang\":\"en\",\"text\":\"CTDC\",\"type\":\"acronym\"},"
    "{\"lang\":\"ja\",\"text\":\"潮汐センター\",\"type\":\"official\"},"
    "{\"lang\":\"ko\",\"text\":\"조석 센터\",\"type\":\"official\"},"
    "{\"lang\":\"ko\",\"text\":\"조석 사무소\",\"type\":\"former\","
    "\"english\":\"Tidal Office\"},"
    "{\"lang\":\"ru\",\"text\":\"Служба приливов\",\"type\":\"official\"}]}\n"
    "{\"id\":\"xq.old\",\"kind\":\"office\",\"to\":\"1950\",\"names\":["
    "{\"lang\":\"en\",\"text\":\"Quorn Tribunal Office\",\"type\":\"official\"}]}\n";

typedef struct scratch {
    char path[64];
} scratch;

static scratch write_file(const char *data, size_t len)
{
    scratch file = {"/tmp/test_gazetteer_XXXXXX"};
    int handle = mkstemp(file.path);
    cr_assert_geq(handle, 0);
    cr_assert_eq(write(handle, data, len), (ssize_t)len);
    close(handle);
    return file;
}

static void run_with(const char *data, const agency_case *cases, size_t count)
{
    scratch file = write_file(data, strlen(data));
    run_agencies(file.path, true, cases, count);
    unlink(file.path);
}

Test(gazetteer, spelling_of_a_name_may_differ)
{
#define TIDE " = Centre for Tides, Defence and Co-operation [xq.tide]"
    static const agency_case cases[] = {
        {"the Center for Tides, Defense & Cooperation",
         "Center for Tides, Defense & Cooperation" TIDE},
        {"the CENTRE FOR TIDES DEFENCE AND COOPERATION",
         "CENTRE FOR TIDES DEFENCE AND COOPERATION" TIDE},
        {"the Centre for the Tides, Defence, and Co-\noperation of them all is here, they said\n",
         "Centre for the Tides, Defence, and Cooperation" TIDE},
        {"a CTDC meeting, no ctdc, no Ctdc", "CTDC" TIDE},
        {"the C.T.D.C. met, and so did C.T.D.C. members", "C.T.D.C." TIDE "; C.T.D.C." TIDE},
        {"he left the C.T.D.C.", "C.T.D.C." TIDE},
        {"C. T. D. Carver, c.t.d.c., C.T.D.", ""},
        {"the centre for tides, defence and co-operation", ""},
        {"潮汐センターが", "潮汐センター" TIDE},
        {"조석센터는 조석 센터의", "조석센터" TIDE "; 조석 센터" TIDE},
        {"сообщение Службы приливов", "Службы приливов" TIDE},
    };
    run_with(bodies, cases, sizeof cases / sizeof *cases);
}

Test(gazetteer, a_name_may_have_an_english_of_its_own)
{
    static const agency_case cases[] = {
        {"조석 사무소는", "조석 사무소 = Tidal Office [xq.tide]"},
        {"조석 센터는", "조석 센터" TIDE},
        {"the Centre for Tides, Defence and Co-operation of them",
         "Centre for Tides, Defence and Co-operation [xq.tide]"},
    };
    run_with(bodies, cases, sizeof cases / sizeof *cases);
}

Test(gazetteer, users_bodies_go_first)
{
    static const char own[] = "{\"id\":\"my.un\",\"kind\":\"club\",\"names\":[{\"lang\":\"en\","
                              "\"text\":\"United Nations\",\"type\":\"official\"}]}\n";
    static const agency_case cases[] = {{"the United Nations", "United Nations [my.un]"}};
    run_with(own, cases, 1);
}

Test(gazetteer, ids_of_shipped_bodies)
{
    static const agency_case cases[] = {
        {"the North Atlantic Treaty Organization (NATO)",
         "North Atlantic Treaty Organization [nato]; NATO = North Atlantic Treaty Organization "
         "[nato]"},
        {"le Conseil de sécurité", "Conseil de sécurité = United Nations Security Council [un.sc]"},
        {"安保理は", "安保理 = United Nations Security Council [un.sc]"},
        {"Совета Безопасности ООН",
         "Совета Безопасности ООН = United Nations Security Council [un.sc]"},
    };
    RUN_IDS(cases);
}

static cq_status open_data(const char *data, size_t len, gaz *out)
{
    scratch file = write_file(data, len);
    cq_error error = {CQ_OK, ""};
    cq_status status = gaz_open(cq_host_default(), file.path, out, &error);
    cr_expect(status == CQ_OK || error.message[0], "an error without a message");
    unlink(file.path);
    return status;
}

Test(gazetteer, bad_json_is_refused)
{
    static const char *const bad[] = {
        "{\"id\":",
        "[]\n",
        "{\"id\":\"a\"}\n",
        "{\"id\":\"a\",\"kind\":\"b\",\"names\":[{\"lang\":\"tlh\",\"text\":\"x\"}]}\n",
        "{\"id\":\"a\",\"kind\":\"b\",\"names\":[{\"lang\":\"en\",\"text\":\"x\",\"type\":0}]}\n",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gaz g;
        cr_expect_neq(open_data(bad[i], strlen(bad[i]), &g), CQ_OK, "%s", bad[i]);
    }
}

Test(gazetteer, missing_file_is_refused)
{
    gaz g;
    cq_error error = {CQ_OK, ""};
    cr_expect_eq(gaz_open(cq_host_default(), "/nowhere/at/all", &g, &error), CQ_E_OPEN);
    cr_expect(strstr(error.message, "/nowhere/at/all"));
}

static gaz build(void)
{
    cq_error error = {CQ_OK, ""};
    gaz g = {0};
    gaz_builder *builder = gaz_builder_new(cq_host_default());
    cr_assert(builder);
    cr_assert_eq(gaz_read_json(builder, bodies, strlen(bodies), "bodies", &error), CQ_OK);
    cr_assert_eq(gaz_builder_finish(builder, &g), CQ_OK);
    gaz_builder_free(builder);
    return g;
}

Test(gazetteer, compiled_files_are_checked)
{
    gaz g = build();
    gaz copy;
    cr_expect_eq(open_data(g.block, g.block_size, &copy), CQ_OK);
    cr_expect_eq(copy.header->body_count, 2);
    gaz_close(&copy);
    char *data = malloc(g.block_size);
    cr_assert(data);
    for (size_t cut = sizeof(gaz_header); cut < g.block_size; cut += g.block_size / 16 + 1) {
        memcpy(data, g.block, g.block_size);
        cr_expect_neq(open_data(data, cut, &copy), CQ_OK, "cut at %zu", cut);
    }
    memcpy(data, g.block, g.block_size);
    ((gaz_header *)(void *)data)->node_count = 1;
    cr_expect_neq(open_data(data, g.block_size, &copy), CQ_OK);
    memcpy(data, g.block, g.block_size);
    size_t names = (size_t)((const char *)g.names - (const char *)g.block);
    ((gaz_name *)(void *)(data + names))->body = 77;
    cr_expect_neq(open_data(data, g.block_size, &copy), CQ_OK);
    free(data);
    gaz_close(&g);
}

Test(gazetteer, files_of_another_version_are_built_anew)
{
    gaz g = build();
    gaz copy;
    char *data = malloc(g.block_size);
    cr_assert(data);
    memcpy(data, g.block, g.block_size);
    memcpy(((gaz_header *)(void *)data)->version, "0.0.0-other", 12);
    cr_expect_eq(open_data(data, g.block_size, &copy), CQ_OK);
    cr_expect(!copy.mapped);
    cr_expect_eq(copy.header->name_count, g.header->name_count);
    gaz_close(&copy);
    free(data);
    gaz_close(&g);
}

/* The edge as a walk over the whole table finds it. */
static const gaz_edge *edge_by_walking(const gaz *g, uint32_t node, uint32_t hash)
{
    for (uint32_t i = 0; i <= g->header->edge_mask; i++)
        if (g->edges[i].child && g->edges[i].parent == node && g->edges[i].hash == hash)
            return &g->edges[i];
    return NULL;
}

Test(gazetteer, steps_are_found_by_the_index_as_by_walking)
{
    gaz g = build();
    uint32_t steps = 0;
    for (uint32_t i = 0; i <= g.header->edge_mask; i++) {
        const gaz_edge *edge = &g.edges[i];
        for (uint32_t node = 0; node < g.header->node_count; node++)
            cr_assert_eq(gaz_step(&g, node, edge->hash), edge_by_walking(&g, node, edge->hash));
        steps += edge->child && gaz_step(&g, edge->parent, edge->hash) == edge;
        cr_assert_null(gaz_step(&g, 0, i * 0x9E3779B1u + 1));
    }
    cr_expect_gt(steps, 4u);
    gaz_close(&g);
}
