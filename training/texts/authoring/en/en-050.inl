id: en-050
language: en
genre: post
written: 2026-11-28
usage: Philippines
=== text
{s1|Ma'am Precy Dalumpines}
{d1|Oct 29 at 9:02 PM}

{c1|To my Grade 6 parents, this is why I was absent. Pasensya na po.

Last Monday {s2|a tarpaulin on the covered court} had {v2|my} face on it, enlarged from our Teachers' Day picture, and {q2|the words} {c2|"{a2|KOMUNISTANG GURO: KILALANIN AT ITABOY}"}. {s3|Kagawad Bong} {q3|says} {c3|it was already there when he opened the gate at five}. {s4|The guard} {q4|says} {c4|{b4|he saw} {p4|two men in a multicab} {a4|tying it}}.

{d5|On Tuesday} {s5|a text from an unknown number} {q5|said} {c5|"Ma'am mag-resign ka na lang, {a5|sayang ang mga anak mo}."}

I went to the detachment. {s6|The lieutenant, very courteous,} {q6|offered} me {c6|"clearing" {k6|if I would sign a paper saying I had surrendered}}. Surrendered from what? From Araling Panlipunan? {s7|I} {q7|declined} {c7|to sign}.

For the record, nobody {a8|laid a hand on} {v8|me}. They gave me coffee. But {p9|they} {a9|kept} {v9|me} there {t9|until almost midnight} with no lawyer and {s16|they} {q16|kept calling} {c16|it "kwentuhan"}.}

{s10|41st Mindway Battalion CMO}
{c10|Ma'am, your Army is a friend of the teachers. {s11|This unit} {q11|categorically denies} {c11|having a hand in the {a11|posting of any tarpaulin}}. {c12|We are willing to assist in its removal {k12|upon written request of the barangay}}.}

{s13|Kagawad Bong Estrellado}
{c13|Tinanggal ko na po kanina, ma'am. {s14|I} {q14|beg} you {c14|not to put my name in any affidavit}. May pamilya rin po ako.}

{s15|Ma'am Precy Dalumpines}
{c15|Salamat, Kag. Balik-eskwela na tayo bukas.}
=== attributions
1: asserts victim direct person account; name=Precy Dalumpines; role=teacher; said=XXXX-10-29
2: asserts unknown direct document account; name=a tarpaulin
3: denies unknown indirect person account; name=Bong Estrellado; role=kagawad; refers=a4
4: asserts eyewitness indirect unnamed account; name=the guard
5: asserts unknown direct document account; name=a text message
6: offers unknown mixed unnamed account; name=the lieutenant
7: declines unknown direct person account; name=Precy Dalumpines; role=teacher
10: denies unknown direct government account; name=41st Mindway Battalion CMO; refers=a4
11: denies unknown direct government account; name=41st Mindway Battalion CMO
12: offers unknown direct government account; name=41st Mindway Battalion CMO; antecedent=s11
13: asserts unknown direct person opinion; name=Bong Estrellado; role=kagawad
14: asserts unknown direct person opinion; name=Bong Estrellado; role=kagawad
16: denies unknown direct unnamed account; name=the men at the detachment; refers=a9
15: asserts unknown direct person opinion; name=Precy Dalumpines; role=teacher
=== acts
a2: threats affirmed in 2; victims=Precy Dalumpines
a4: threats affirmed in 4; victims=Precy Dalumpines
a5: threats future in 5; victims=Precy Dalumpines
a8: beating negated in 1; stance=denies; victims=Precy Dalumpines
a9: arbitrary_detention affirmed in 1; victims=Precy Dalumpines
a11: threats affirmed in 11
