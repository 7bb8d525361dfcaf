# What else than entities can come out: text, tokens, sentences, encodings, the register.

test_text_is_repaired() {
    printf 'The Norwegian Minis-\ntry of Finance spoke to the\nof\357\254\201ce of the bank.\n\nA second paragraph.\n' >a.txt
    run --text a.txt
    expect_status 0
    printf 'The Norwegian Ministry of Finance spoke to the office of the bank.\n\nA second paragraph.\n' >wanted
    expect_same wanted out
}

# Vertical text that was given out row by row is read down its columns.
test_text_of_vertical_rows() {
    python3 - >a.txt <<'END'
text = ("港の会議は本年の秋に開かれ外務省及び国土交通省の代表が安全について意見を交換した。"
        "次の会議は来年の春に開かれるものとする。政府は必要な措置をとることができる。")
columns = [text[i:i + 12].ljust(12) for i in range(0, len(text), 12)]
for row in range(12):
    print("  ".join(column[row] for column in reversed(columns)).rstrip())
END
    printf '%s\n\n%s\n\n%s\n' '港の会議は本年の秋に開かれ外務省及び国土交通省の代表が安全について意見を交換した。' \
        '次の会議は来年の春に開かれるものとする。' '政府は必要な措置をとることができる。' >wanted
    run --text a.txt
    expect_status 0
    expect_same wanted out
    run --entities --format jsonl a.txt
    expect_status 0
    expect_output '"text":"外務省"'
}

test_text_without_page_furniture() {
    run --text "$SAMPLES/minutes-river-en.txt"
    expect_status 0
    expect_output 'The chairman undertook to speak to the Austrian Post and Telegraph Administration this week\.'
    expect_output 'The members agreed that both files should be dealt with together\.'
}

test_text_of_other_encodings_is_utf8() {
    run --text "$SAMPLES/minutes-tourism-ja.txt"
    mv out wanted
    for ending in sjis eucjp iso2022jp; do
        run --text "$ENCODED/minutes-tourism-ja.$ending"
        expect_status 0
        expect_same wanted out
    done
}

test_tokens() {
    printf "Don't panic: 3.5 km to Zürich. 東京です。\n" >a.txt
    run --tokens a.txt
    expect_status 0
    python3 "$HERE/check_jsonl.py" tokens out || fail 'tokens should have their fields'
    values text >texts
    for token in "Don't" panic 3.5 km Zürich; do
        grep -qxF -- "$token" texts || fail "$token should be a token"
    done
}

test_tokens_point_at_their_bytes() {
    run --tokens "$SAMPLES/communique-conjoint-sahel-fr.txt"
    expect_status 0
    SAMPLE="$SAMPLES/communique-conjoint-sahel-fr.txt" python3 - <<'END' || fail 'a token is not where it says'
import json, os
data = open(os.environ["SAMPLE"], "rb").read()
for line in open("out", encoding="utf-8"):
    token = json.loads(line)
    piece = data[token["start"]:token["end"]].decode()
    assert "\n" in piece or " ".join(piece.split()) == " ".join(token["text"].split()), (piece, token)
END
}

test_sentences() {
    printf 'It rained. Nobody came!\nDid they? Yes.\n' >a.txt
    run --sentences a.txt
    expect_status 0
    python3 "$HERE/check_jsonl.py" tokens out || fail 'sentences should have their fields'
    expect_output_lines 4
}

test_sentences_cross_line_ends() {
    run --sentences "$SAMPLES/press-release-maritime-en.txt"
    expect_output '"text":"An official of the South Asian Association for Regional Cooperation attended the afternoon session as a guest\.'
}

test_detected_encodings() {
    local line
    while read -r ending name; do
        for file in "$ENCODED"/*."$ending"; do
            run --detect-encoding "$file"
            expect_status 0
            line=$(cat out)
            [ "${line%%$'\t'*}" = "$file" ] || fail 'the path should come first'
            echo "${line#*$'\t'}" | grep -qxE -- "$name" || fail "should be $name"
        done
    done <<'END'
big5 BIG5(-HKSCS)?
cp1251 WINDOWS-1251
cp1252 WINDOWS-1252
cp949 (EUC-KR|CP949|WINDOWS-949|KS_C_5601-1987)
eucjp EUC-JP
gb18030 GB18030
iso2022jp ISO-2022-JP
koi8r KOI8-R
sjis (SHIFT_JIS|WINDOWS-31J)
utf16 UTF-16(LE)?
END
}

test_detected_utf8() {
    run --detect-encoding "$SAMPLES"
    expect_status 0
    expect_output_lines "$(ls "$SAMPLES"/*.txt "$SAMPLES"/*.tsv | wc -l)"
    ! grep -vE $'\t(UTF-8|US-ASCII)$' out >other || fail "all samples are UTF-8: $(head -3 other)"
}

test_given_encoding_is_used() {
    printf 'Gen\350ve, le 3 mai 2011' >a.txt
    run --encoding=windows-1252 --text a.txt
    expect_output '^Genève, le 3 mai 2011$'
    run --encoding=windows-1251 --text a.txt
    expect_output '^Genиve, le 3 mai 2011$'
}

test_reference_date_for_documents_without_one() {
    printf 'The second dialogue will be held next year.\n' >a.txt
    run --entities=date --reference-date=2005-06-01 a.txt
    [ "$(values value)" = 2006 ] || fail 'next year should be 2006'
    [ "$(values relative)" = True ] || fail 'the date should be marked as relative'
    run --entities=date a.txt
    [ -z "$(values value)" ] || fail 'next year should have no value'
}

test_register() {
    run --meetings "$SAMPLES/press-release-maritime-en.txt" "$SAMPLES/joint-statement-arctic-en.txt"
    expect_status 0
    expect_error_lines 0
    python3 - <<'END' || fail 'the register is not as the contract says'
import json
records = [json.loads(line) for line in open("out", encoding="utf-8")]
assert len(records) >= 5, records
for record in records:
    assert record["series"] and record["status"] in ("held", "planned", "missing"), record
    assert None not in record.values() and "" not in record.values(), record
    for place in record.get("evidence", []):
        assert place["doc"] and place["start"] < place["end"], record
END
}

test_register_merges_documents() {
    printf 'The 4th Lakes Dialogue was held in Turku on 3 May 2001.\n' >a.txt
    printf 'Officials recalled that the 4th Lakes Dialogue took place in 2001.\n' >b.txt
    run --meetings a.txt b.txt
    expect_status 0
    python3 - <<'END' || fail 'both documents should be the evidence of one meeting'
import json
records = [json.loads(line) for line in open("out", encoding="utf-8")]
mine = [record for record in records if record.get("ordinal") == 4]
assert len(mine) == 1, records
assert {place["doc"] for place in mine[0]["evidence"]} == {"a.txt", "b.txt"}, mine
END
}

test_text_of_a_paragraph_longer_than_a_segment() {
    python3 - <<'END'
words = "harbour " * 40000
han = "\u6e2f\u53e3" * 40000
open("a.txt", "w", encoding="utf-8").write(f"{words}\n\n{han}\n\nThe end.\n")
open("wanted", "w", encoding="utf-8").write(f"{words.strip()}\n\n{han}\n\nThe end.\n")
END
    run --text a.txt
    expect_status 0
    cmp -s out wanted || fail 'a long paragraph should come out as one'
}

test_text_that_is_noise_is_left_alone() {
    python3 - <<'END'
import random
random.seed(3)
letters = "aeknrtBDKMW#$%&;<>=@^_{|}~\u00e9\u00d4\u00a7\u00b1\u00bf"
lines = ["".join(random.choice(letters) if random.random() < 0.9 else " " for _ in range(60)) for _ in range(40)]
lines[10] = "   " + lines[10] + "-"
lines[20] = "\f" + lines[20]
open("a.txt", "w", encoding="utf-8").write("\n\n  " + "\n".join(lines) + "\n")
END
    run --text a.txt
    expect_status 0
    expect_error_lines 1
    expect_error 'a.txt: warning: the text looks like noise'
    cmp -s out a.txt || fail 'noise should come out as it went in'
}

test_text_that_is_whole_is_left_as_it_is() {
    local sample
    for sample in "$SAMPLES"/*.txt; do
        "$EXTRACT" --text "$sample" >whole.txt 2>/dev/null
        [ -s whole.txt ] || fail "no text of $sample"
        run --text whole.txt
        expect_status 0
        cmp -s whole.txt out || fail "repaired text of $sample should not be repaired again"
    done
}

# A name that many series have, without parties, says nothing of which one is meant.
test_a_general_name_joins_no_other_series() {
    printf 'The second Trilateral Strategic Dialogue of Japan, Australia and India was held in Bali on 3 May 2014.\n' >a.txt
    printf '第三次战略对话于2015年4月2日在北京举行。\n' >b.txt
    printf '第四次战略对话于2016年4月2日在北京举行。\n' >c.txt
    run --meetings -f jsonl a.txt b.txt c.txt
    expect_status 0
    [ "$(values series | sort -u | wc -l)" -eq 2 ] || fail "$(values series | sort -u)"
    [ "$(wc -l <out)" -eq 3 ] || fail 'there should be three meetings, and none missing'
}
