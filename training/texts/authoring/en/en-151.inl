id: en-151
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
COTTON RIDGE JUSTICE CLINIC
"Paid in Gatorade": Pretrial Labor at the Haskins Parish Work Camp
Extract: Findings 3 to 6

The camp was a boys' home until 1994 and a chicken plant until 2011. It has 96 beds and one gate. {q1|By} {s1|the auditor's} {q1|count}, {c1|each occupied bed brings the parish $31.40 a day}.

Finding 3. {c2|{v2|Men who have been convicted of nothing} are {a2|worked in the sweet potato fields} for {t2|ten hours at a stretch}}. {b3|From 58 interviews} {s3|we} {q3|conclude} {c3|that refusal {a3|costs {v3|a man} his supper}}. {s4|Warden Clete Robichaux-Dunn} {q4|answers} {c4|that every worker signs a card}; {s5|eleven of the men} {q5|told} us {c5|the card was signed for them}. {s6|The warden} {q6|allows} {c6|that "a tray or two {a6|got held back} in {t6|July}"}.

Finding 4. {s7|A field officer's logbook, obtained through a records request,} {q7|has} {c7|{v8|inmate D.W.} "down in row 14, 103 degrees," and, an hour on, "{a8|no pulse}"}. {s9|The press release issued that night} {q9|spoke of} {c9|a man who "{a9|passed} peacefully at {l9|Haskins General}"}. {s10|The hospital} {q10|has no record of} {c10|an admission}. D.W. was a drummer. His bail was $600.

Finding 5. {s11|Thirty-four men} {q11|described} {c11|a dormitory where {a11|the fans do not run and the ice is for the dogs}}. {c12|"{p12|They} {a12|walked through with a leaf blower} every time {v12|you} nodded off,"} {q12|in the words of} {s12|one}, {c12|"and {t12|all night}, not just count."} {s13|The night captain, reached at home,} {q13|said} {c13|the blower was for spiders}. {s14|She} {q14|hung up rather than say} {c14|how many nights}.

Finding 6. {c15|{n15|Nine} {v15|men} {a15|went past the seventy-two hours with no judge and no lawyer}}; {s16|the public defender} {q16|thinks} {c16|it is closer to thirty}. {s17|We} {q17|are not in a position to say} {c17|which}.

A correction. {s18|Our interim memo} {q18|reported} {c18|that {p18|a trusty} had been {a18|beating stragglers with a hoe handle}}. The two men who told us so now place him in the infirmary that month, and {s19|we} {q19|no longer stand behind} {c19|that passage}.

{s20|The Sheriff's Association} {q20|has said} {c20|it will sit down with us {k20|if the title is changed}}. The harvest ended November 6.
=== attributions
1: asserts unknown indirect unnamed account; name=the auditor
2: asserts unknown direct organisation account; name=Cotton Ridge Justice Clinic; ownvoice
3: asserts heard_from direct organisation account; name=Cotton Ridge Justice Clinic; informant=58 people interviewed
4: denies unknown indirect person account; name=Clete Robichaux-Dunn; role=warden; refers=a2
5: asserts victim indirect unnamed account; name=eleven of the men
6: admits unknown mixed person account; name=Clete Robichaux-Dunn; role=warden
7: asserts unknown mixed document account; name=a field officer's logbook
9: asserts unknown mixed document account; name=the press release issued that night; refers=a8
10: denies official_record indirect organisation account; name=the hospital; refers=a9
11: asserts victim indirect unnamed account; name=thirty-four men
12: asserts victim direct unnamed account; name=one of thirty-four men
13: denies unknown indirect unnamed account; name=the night captain; refers=a12
14: declines unknown indirect unnamed account; name=the night captain; refers=a12
15: asserts unknown direct organisation account; name=Cotton Ridge Justice Clinic; ownvoice
16: asserts unknown indirect unnamed account; name=the public defender; refers=a15
17: doubts unknown direct organisation account; name=Cotton Ridge Justice Clinic; refers=a15
18: asserts unknown indirect document account; name=interim memo of the Cotton Ridge Justice Clinic
19: retracts unknown direct organisation account; name=Cotton Ridge Justice Clinic; refers=a18
20: offers unknown indirect organisation account; name=the Sheriff's Association
=== acts
a2: forced_labour affirmed in 2
a3: denial_of_food_or_water affirmed in 3
a6: denial_of_food_or_water affirmed in 6
a8: death_in_custody affirmed in 7; victims=D.W.
a9: death_in_custody affirmed in 9; victims=D.W.
a11: detention_conditions affirmed in 11
a12: sleep_deprivation affirmed in 12
a15: denial_of_due_process affirmed in 15; count=9
a18: beating affirmed in 18
