id: en-022
language: en
genre: interview
written: 2026-11-28
usage: India
=== text
AT THE BUS STAND in Malhanpur, Gendalal Korku orders three cups of tea and drinks all of them. Until Diwali he was moulding bricks at Kiln No. 4 of Balkishan & Sons; before that, he was a bridegroom.

{c1|"The advance was for the wedding. Thirty-two thousand. Then {p1|the munshi} took our cards and {a1|locked the gate}, that was the whole agreement,"} {s1|he} {q1|says}, a schoolteacher translating.

How many of you? {c2|"Sixty-one. {v2|The small ones} also {a2|carried bricks}."}

His wife's sister, Rukma, breaks in. {c20|"{a20|Ten hours, then the night firing}. I delivered in the hut and {t21|the third day} {v21|I} {a21|was lifting},"} {s20|she} {q20|says}. {c20|"The girls would not go to wash unless five together."} {s23|Her mother} {q23|disputes} {c23|the ten}. {c24|It was fourteen}, {s24|she} {q24|says}.

Did nobody go to the police?

{c3|"My brother-in-law went. They brought him back."} {s4|Korku} {q4|maintains} {c4|that {p4|a head constable} {a4|drove {v4|Sukhlal} back to the kiln} on his own motorcycle, and that {t5|the same evening} {p5|the owner's nephew} {a5|beat} {v5|him} with a wet rope in front of the women}. He did not see the rope, being at the furnace; {s6|his wife} {q6|told} him of {c6|it}.

{s7|Vinod Parmar, who owns the kiln with his uncle,} {q7|laughs off} {c7|the {a7|bondage} charge} over the phone. {c8|"They were free like birds. Birds also must return the advance,"} {s8|he} {q8|says}. The gate? {c9|"{a9|Locked} {t9|at night}, yes, because of leopards."} The rope? {s10|He} {q10|cuts} {c10|the call}.

The labour officer's file, opened in October, is thin. In it {s11|Sukhlal} {q11|declares} {c11|that he "fell from the clay heap" and "was at no time {a11|assaulted}"}. {c12|"I also put my thumb,"} {s12|Korku} {q12|admits}. {c12|"{s18|The munshi and his men} {q18|told} us {c18|{a18|no thumb, no bus fare}}."} {s13|Korku} {q13|now disowns} {c13|the paper}. {s14|Sukhlal, reached in Surat where he lays tiles,} {q14|stands by} {c14|the clay heap}. {s19|His wife, who is not in Surat,} {q19|says} {c19|{v19|his back} is "{a19|like a washboard}"}.

{s15|District Labour Officer Meenal Joglekar} {q15|concedes} {c15|that {v15|the workers} were {a15|questioned with the owner sitting in the room}}. {c17|"{k17|If the wife deposes}, I shall record it in her own language and nobody else will be in the room,"} {s17|she} {q17|promises}.

The bus for Khirki leaves at four. Korku has the fare this time, and shows it.
=== attributions
1: asserts victim direct person account; name=Gendalal Korku; role=brick moulder
2: asserts victim direct person account; name=Gendalal Korku; antecedent=s1
3: asserts relative direct person account; name=Gendalal Korku; antecedent=s1
4: asserts relative indirect person account; name=Gendalal Korku; relay=6
6: asserts unknown indirect unnamed account; name=wife of Gendalal Korku; refers=a5
7: denies unknown indirect person account; name=Vinod Parmar; role=owner of the kiln; refers=a1
8: denies unknown direct person account; name=Vinod Parmar; role=owner of the kiln; refers=a1
9: admits unknown direct person account; name=Vinod Parmar; antecedent=s8
10: declines unknown indirect person account; name=Vinod Parmar; refers=a5
11: denies victim mixed person account; name=Sukhlal; negated; specific; refers=a5
12: admits eyewitness direct person account; name=Gendalal Korku
13: retracts unknown indirect person account; name=Gendalal Korku
14: denies victim indirect person account; name=Sukhlal; refers=a5
15: admits unknown indirect person account; name=Meenal Joglekar; role=District Labour Officer
17: offers unknown direct person account; name=Meenal Joglekar; role=District Labour Officer
18: asserts unknown indirect unnamed account; name=the munshi and his men
19: asserts relative mixed unnamed account; name=wife of Sukhlal; refers=a5
20: asserts victim direct person account; name=Rukma; role=brick worker
23: denies unknown indirect unnamed account; name=mother of Rukma; refers=a20
24: asserts victim indirect unnamed account; name=mother of Rukma; refers=a20
=== acts
a1: forced_labour affirmed in 1; victims=Gendalal Korku
a2: forced_labour affirmed in 2
a4: transfer_of_custody affirmed in 4; victims=Sukhlal
a5: beating affirmed in 4; basis=heard_from; victims=Sukhlal
a7: forced_labour affirmed in 7
a9: detention affirmed in 9
a11: beating negated in 11; victims=Sukhlal
a15: denial_of_due_process affirmed in 15
a18: threats future in 18
a19: beating affirmed in 19; victims=Sukhlal
a20: forced_labour affirmed in 20
a21: forced_labour affirmed in 20; victims=Rukma
