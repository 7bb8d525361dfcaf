# An acronym that one document of a batch defines is known in the documents behind it.

# Three documents: one that defines ROFD, one that uses it, one that gives it another meaning.
write_documents() {
    mkdir batch
    printf 'The Regional Observatory on Fisheries Data (ROFD) met on 3 May 2019.\n' >batch/a.txt
    printf 'Delegates from ROFD spoke on 4 May 2019.\n' >batch/b.txt
    printf 'The Royal Office of Foreign Debt (ROFD) was there.\n' >batch/c.txt
    printf 'And ROFD spoke last.\n' >batch/d.txt
}

# The values of all mentions of ROFD in a document, a line each.
meanings_in() {
    python3 - "$1" <<'END'
import json, sys
for line in open("out", encoding="utf-8"):
    entity = json.loads(line)
    if entity["doc"].endswith(sys.argv[1]) and entity["text"] == "ROFD":
        print(entity["value"], entity.get("defined_in", ""), entity["rule"])
END
}

test_a_later_document_uses_what_an_earlier_one_defines() {
    write_documents
    run -f jsonl batch/a.txt batch/b.txt
    expect_status 0
    [ "$(meanings_in b.txt)" = 'Regional Observatory on Fisheries Data batch/a.txt defined-before' ] ||
        fail "b.txt: $(meanings_in b.txt)"
    run -f jsonl batch/b.txt batch/a.txt
    [ -z "$(meanings_in b.txt)" ] || fail 'what comes later must not teach what came before'
    run -f jsonl batch/b.txt
    [ -z "$(meanings_in b.txt)" ] || fail 'alone it is unknown'
}

test_two_meanings_are_none() {
    write_documents
    run -f jsonl batch
    expect_status 0
    [ "$(meanings_in c.txt)" = 'Royal Office of Foreign Debt  defined-here' ] || fail 'its own meaning'
    [ -z "$(meanings_in d.txt)" ] || fail 'ambiguous behind two documents that differ'
}

test_terms_pass_from_member_to_member_of_an_archive() {
    write_documents
    tar -cf batch.tar batch/a.txt batch/b.txt
    run -f jsonl batch.tar
    [ "$(meanings_in b.txt)" = \
        'Regional Observatory on Fisheries Data batch.tar!/batch/a.txt defined-before' ] ||
        fail "in an archive: $(meanings_in b.txt)"
}

test_the_same_for_every_number_of_workers() {
    local i format jobs
    mkdir tree
    for i in $(seq -w 1 200); do
        printf 'ROFD and OBX%s met the Observatory on Border Crossing %s (OBX%s) and BDX.\n' \
            "$((10#$i % 40))" "$((10#$i % 7))" "$((10#$i % 50))" >"tree/$i.txt"
    done
    printf 'The Regional Observatory on Fisheries Data (ROFD) met.\n' >tree/077.txt
    for format in jsonl brat table; do
        run -j 1 -f $format --color=never tree
        expect_status 0
        mv out one
        for jobs in 2 3 8; do
            run -j $jobs -f $format --color=never tree
            expect_same one out
        done
    done
    run -j 8 -f jsonl tree
    [ -z "$(meanings_in 076.txt)" ] || fail 'known too early'
    [ -n "$(meanings_in 078.txt)" ] || fail 'not known behind its definition'
}
