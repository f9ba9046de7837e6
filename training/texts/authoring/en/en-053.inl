id: en-053
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
First Covenant of Ash Fork
Posted by {s1|Pastor Dale Vandermolen}
{d1|Tuesday at 6:30 AM}

{c1|Prayer request, and a hard one.

Many of you know Ibrahima, who ran our sound board. {t1|On Saturday night} {p1|the Service} {a1|put} {v1|him} {a1|on a plane}. Not to Guinea, where he was born. To a country he has never set foot in and that I had to look up.

He called from a borrowed phone, maybe ninety seconds. {s2|He} {q2|said} {c2|{n2|fifty-six} {v2|men} had {a2|their hands zip-tied to their feet} the whole way, and that {v3|one {s16|who} {q16|asked for} {c16|a lawyer}} had {a3|a hood put on him}}. He wasn't crying. {s4|He} {q4|asked} me {c4|to tell his wife where the Corolla's spare key is}.

{s5|His attorney, Ms. Feingold,} {q5|tells} us {c5|there was a judge's order in his file, {b5|she has the stamped copy}, barring {a5|removal} until January}. {s6|The Service's regional office} {q6|first denied} to her {c6|there was any order}, then {s7|somebody there} called back and {q7|allowed} {c7|that it "may have been docketed after wheels up."}

Now, brothers and sisters, {s15|I} {q15|preached} {d15|a year ago} {c15|that folks who follow the rules have nothing to fear}. {s17|I} {q17|said} {c17|it} from this pulpit. {s8|I} {q8|repent of} {c8|that sermon}.}

Comments

{s9|Gary Lindqvist}{q9|:} {c9|Praying. But Pastor do we know he didn't have a record? There's always more to the story.}

{s10|Pastor Dale Vandermolen}{q10|:} {c10|Gary, {b10|I've read his record}. It is one page and one broken taillight.}

{s11|Lindsey (Vandermolen) Roark}{q11|:} {c11|Dad, {s12|Aminata} {q12|just called}. {c12|They {a12|let} {n12|two} of {v12|them} {a12|go} at the airport there, no papers, and Ibrahima isn't one of them}. That's all she has, from {b12|a cousin's WhatsApp}.}

{s14|Pastor Dale Vandermolen}{q14|:} {c14|Lord have mercy.}
=== attributions
1: asserts heard_from direct person account; name=Dale Vandermolen; role=pastor; informant=Ibrahima; relay=2,5
2: asserts victim indirect person account; name=Ibrahima
4: asserts unknown indirect person opinion; name=Ibrahima
5: asserts document indirect person account; name=Ms. Feingold; role=attorney of Ibrahima
6: denies unknown indirect government account; name=the Service; refers=a5
7: admits unknown mixed unnamed account; name=somebody at the Service's regional office; hedged; refers=a1
8: retracts unknown direct person opinion; name=Dale Vandermolen; role=pastor
9: doubts unknown direct person opinion; name=Gary Lindqvist; refers=a1
10: denies document direct person account; name=Dale Vandermolen; role=pastor; specific; note=denies the insinuation of the turn before
11: asserts heard_from direct person relay; name=Lindsey Roark; informant=Aminata; relay=12
12: asserts heard_from indirect person relay; name=Aminata; informant=a cousin's WhatsApp
14: asserts unknown direct person opinion; name=Dale Vandermolen; role=pastor
15: asserts unknown indirect person opinion; name=Dale Vandermolen; role=pastor
16: asserts unknown indirect unnamed opinion; name=one of the men on the plane
17: asserts unknown indirect person opinion; name=Dale Vandermolen; role=pastor
=== acts
a1: deportation affirmed in 1; victims=Ibrahima
a2: stress_positions affirmed in 2; count=56
a3: ill-treatment affirmed in 2
a5: deportation possible in 5
a12: release affirmed in 12; count=2
