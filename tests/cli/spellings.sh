# What is written in other forms of characters is found as its plain form is, at its own bytes.

# A case a line: what stands in front, the plain form, the written one (as Python writes it), what follows,
# the type of the entity that the two must be.
expect_spellings() {
    EXTRACT="$EXTRACT" python3 "$HERE/spellings.py" >found 2>&1 || fail "$(cat found)"
}

test_full_and_half_width_forms() {
    expect_spellings <<'END'
会議は|平成30年11月1日|平成３０年１１月１日|に開かれた。|date
会議は|2018年11月1日|２０１８年１１月１日|に開かれた。|date
The talks were held on |1 November 2018|１ Ｎｏｖｅｍｂｅｒ ２０１８| in Geneva.|date
東京で|第3回日豪サイバー政策協議|第３回日豪サイバー政策協議|が開催された。|meeting
報告は|NISC|ＮＩＳＣ|がまとめた。|agency
本日、|ユネスコ|ﾕﾈｽｺ|は報告を発表した。|agency
本日、|バングラデシュ外務省|ﾊﾞﾝｸﾞﾗﾃﾞｼｭ外務省|は発表した。|agency
END
}

test_radicals_and_compatibility_ideographs() {
    expect_spellings <<'END'
本日、|文部科学省|\u2f42部科学省|は発表した。|agency
会議は|平成30年11月1日|平成30年11\u2f491\u2f47|に開かれた。|date
東京で|第3回日豪サイバー政策協議|第3回\u2f47豪サイバー政策協議|が開催された。|meeting
END
}

test_eras_weekdays_and_months_in_one_character() {
    expect_spellings <<'END'
会議は|平成30年11月1日|\u337b30年11月1日|に開かれた。|date
会議は|昭和63年5月3日|\u337c63年5月3日|に開かれた。|date
会議は|令和2年5月3日|\u32ff2年5月3日|に開かれた。|date
会議は|2018年11月1日|2018年\u32ca\u33e0|に開かれた。|date
会議は|2018年11月1日(木)|2018年11月1日\u322d|に開かれた。|date
END
}

test_ligatures() {
    expect_spellings <<'END'
The |Office of the United Nations High Commissioner for Human Rights|O\ufb03ce of the United Nations High Commissioner for Human Rights| spoke.|agency
The |European Anti-Fraud Office|European Anti-Fraud O\ufb03ce| reported.|agency
END
}

test_decomposed_letters() {
    expect_spellings <<'END'
Le |Ministère des Affaires étrangères|Ministe\u0300re des Affaires e\u0301trange\u0300res| a parlé.|agency
La réunion a eu lieu le |1er août 2018|1er aou\u0302t 2018| à Genève.|date
Das |Auswärtige Amt|Auswa\u0308rtige Amt| erklärte dies.|agency
Die Sitzung fand am |3. März 2018|3. Ma\u0308rz 2018| statt.|date
어제 |외교부|\u110b\u116c\u1100\u116d\u1107\u116e|는 발표하였다.|agency
회담은 |2018년 11월 1일|2018\u1102\u1167\u11ab 11\u110b\u116f\u11af 1\u110b\u1175\u11af|에 열렸다.|date
東京で|第3回日豪サイバー政策協議|第3回日豪サイハ\u3099ー政策協議|が開催された。|meeting
Mr. |José Núñez|Jose\u0301 Nu\u0301n\u0303ez| spoke for the delegation.|person
END
}

test_a_circled_number_counts_behind_the_word_for_it() {
    expect_spellings <<'END'
東京で|第3回日豪サイバー政策協議|第③回日豪サイバー政策協議|が開催された。|meeting
END
}

test_circled_numbers_of_a_list_are_no_dates() {
    printf '①議題の採択\n②報告\n③その他\n④次回の日程\n' >a.txt
    run --entities=date,meeting a.txt
    expect_status 0
    [ ! -s out ] || fail 'there is no date and no meeting'
}

# The same text read once as windows-1252 too many.
test_mojibake() {
    EXTRACT="$EXTRACT" python3 "$HERE/spellings.py" misread >found 2>&1 <<'END' || fail "$(cat found)"
Le |Ministère des Affaires étrangères|| a déclaré hier à Genève que l’accord était prêt.|agency
La réunion a été ouverte à Genève le |1er août 2018||.|date
東京で|第3回日豪サイバー政策協議||が開催された。|meeting
Сегодня |Министерство иностранных дел России|| сделало заявление.|agency
END
}
