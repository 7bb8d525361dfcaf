# The output is the same for every number of workers.

test_same_bytes_for_every_number_of_workers() {
    local format jobs
    for format in jsonl tsv csv table brat; do
        run -j 1 --format=$format --color=never "$SAMPLES" "$ENCODED" "$HOSTILE"
        expect_status 3
        mv out one
        mv err one-said
        for jobs in 2 3 8; do
            run -j $jobs --format=$format --color=never "$SAMPLES" "$ENCODED" "$HOSTILE"
            expect_status 3
            expect_same one out
            expect_same one-said err
        done
    done
}

test_same_bytes_in_every_mode() {
    local mode jobs
    for mode in --meetings --text --tokens --sentences --detect-encoding; do
        run -j 1 $mode "$SAMPLES" "$ENCODED"
        expect_status 0
        mv out one
        for jobs in 2 8; do
            run -j $jobs $mode "$SAMPLES" "$ENCODED"
            expect_same one out
        done
    done
}

test_many_small_documents() {
    local i
    mkdir tree
    for i in $(seq 1 300); do
        printf 'The %dth Lakes Dialogue was held on 3 May %d.\n' "$i" $((1600 + i)) >"tree/$i.txt"
    done
    run -j 1 tree
    expect_status 0
    mv out one
    run -j 4 tree
    expect_same one out
    [ "$(values type meeting | wc -l)" -eq 300 ] || fail 'there should be 300 meetings'
}

test_same_entities_with_every_kernel() {
    local kernel
    run --isa=scalar "$SAMPLES"
    expect_status 0
    mv out scalar
    for kernel in sse4.2 avx2 avx512 neon; do
        run --isa=$kernel "$SAMPLES"
        [ "$status" -eq 2 ] && continue
        expect_status 0
        expect_same scalar out
    done
}
