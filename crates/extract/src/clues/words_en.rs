//! English phrases that tell what a speaker does with what is said and how the speaker knows, in
//! groups. A phrase is folded; `*` stands for any ending.

use super::words::Group::{self, *};

pub(super) const WORDS: &[(Group, &str)] = &[
    // Who speaks.
    (
        Official,
        "minister|ministers|ministry|deputy minister|spokesman|spokeswoman|spokesperson|spokesmen|press office|department|government|governor|mayor|mayor's office|president|presidency|commissioner|consul|consulate|embassy|ambassador|council|councillor|county|municipality|authority|authorities|officials|official|bureau|directorate|secretary|prosecutor|prosecutors|attorney general|home office|state|commission|delegate|administrator|district officer|chief administrator|law officer|controller|governor's office|senator|congressman|judge|magistrate|court|inspectorate|regulator|service|agency|ministry's",
    ),
    (
        Force,
        "police|policeman|policemen|officer|officers|constable|sergeant|inspector|superintendent|sheriff|sheriff's office|deputy|deputies|warden|wardens|warder|guard|guards|jailer|jail|prison service|prisons|corrections|correctional|army|military|soldier|soldiers|captain|colonel|col|major|brigadier|general|battalion|brigade|commander|commandant|navy|marines|troops|patrol|ops|station|precinct|garrison|lieutenant|gendarme|border guard|security forces|command|chief of police|camp commander|duty manager|facility|centre|center|detention centre|intelligence|escort|escorts",
    ),
    (
        Company,
        "company|firm|operator|contractor|contractors|management|manager|owner|owners|airline|mine|factory|farm|farmer|plantation|director|executive|executives|corporation|spokesman for the company|head of communications|head of stakeholder relations|employer|boss|foreman|supervisor|principal|headmaster|headmistress|rector|superior|order|diocese|bishop|prophet|pastor|landlord|union|hospital|school|clinic|caretaker|administration",
    ),
    (
        Former,
        "former|ex|retired|used to be|used to work|who worked|who served|ex guard|defector|whistleblower|then",
    ),
    (
        Kin,
        "mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|cousin|widow|widower|parents|relative|relatives|family|families|grandmother|grandfather|mum|mom|dad|niece|nephew|sister in law|brother in law|fiancee|girlfriend|boyfriend|partner|in-laws",
    ),
    (
        Held,
        "inmate|inmates|prisoner|prisoners|detainee|detainees|survivor|survivors|victim|victims|deportee|deportees|deported men|captive|hostage|returnee|resident|residents|villager|villagers|patient|patients|migrant|migrants|refugee|refugees|protester|protesters|striker|strikers|worker|workers|labourer|labourers|internee|remandee|remandees|evicted|displaced|boys|girls|men|women|people",
    ),
    (
        Medic,
        "doctor|dr|physician|nurse|nurses|medic|paramedic|forensic|pathologist|surgeon|psychologist|psychiatrist|coroner|medical examiner|post-mortem|autopsy|clinic|midwife|orderly",
    ),
    (
        Lawyer,
        "lawyer|lawyers|attorney|attorneys|advocate|counsel|solicitor|barrister|adv|atty|notary|legal team",
    ),
    (
        Press,
        "reporter|journalist|newspaper|radio|host|editor|station|channel|interviewer|correspondent|column|the paper|blog|magazine|broadcaster|news",
    ),
    (
        Ngo,
        "network|project|committee|watch|rights|collective|association|coalition|foundation|campaign|campaigners|advocates|activist|activists|group|monitor|monitors|observers|union|welcome group|society|movement|caseworker",
    ),
    (
        Bystander,
        "witness|witnesses|neighbour|neighbours|neighbor|neighbors|passer-by|bystander|driver|shopkeeper|vendor|teacher|watchman|fisherman|grandson|granddaughter|friend|student|resident",
    ),
    (
        Fellow,
        "cellmate|cellmates|fellow prisoner|fellow inmate|fellow detainee|fellow guard|colleague|colleagues|coworker|co-worker|workmate|classmate|former guard|former officer|comrade|roommate",
    ),
    (
        Paper,
        "report|reports|video|videos|documentary|film|footage|document|documents|photograph|photographs|photo|photos|picture|recording|recordings|tape|letter|letters|email|emails|memo|audio|clip|cctv|body-worn|camera|cameras|pictures|note|screenshot|screenshots|message|messages|diary|contract|receipt|affidavit|statement|press release|map|satellite|drone|call log|whatsapp",
    ),
    (
        Record,
        "record|records|register|registry|log|logs|logbook|file|files|ledger|ledgers|occurrence book|charge sheet|court papers|indictment|ruling|judgment|judgement|verdict|certificate|roster|rota|visitors' book|manifest|minutes|case file|docket|diary entry|general diary|entry|duty sheet|kitchen sheets|punishment book|census|inspection|inquiry|inquest|audit|warrant|court order|vehicle register|admission book|property sheet|incident report|spot report|books",
    ),
    // Denials.
    (
        Untrue,
        "false|untrue|not true|isn't true|is not so|baseless|unfounded|groundless|without foundation|no foundation|no basis|without basis|without merit|no truth|fabricat*|invention|invented|made up|made-up|made it up|fiction|fairy tale*|lie|lies|lying|liar|liars|hoax|fake|fake news|nonsense|rubbish|absurd|ridiculous|preposterous|malicious|maliciously|mischievous|defamatory|slander*|smear*|libel*|propaganda|disinformation|misinformation|rumour*|rumor*|gossip|drama|fantasy|fantasies|myth|tale|tales|hallucinat*|exaggerat*|misheard|misunderstood|mistaken|confusing|confused|wrong|incorrect|inaccurate|misleading|out of context|distort*|twisted|old clip|edited|doctored|photoshopped|forged|forgery|forgeries|no such|never happened|did not happen|didn't happen|did not take place|never took place|did not occur|never occurred|never existed|does not exist|do not exist|doesn't exist|ceased to exist|insinuation*|market arithmetic|so-called",
    ),
    (
        Nobody,
        "nobody|no one|no-one|none|none of|not one|not a single|no inmate|no prisoner|no detainee|no remandee|no student|no child|no patient|no person|no body|no resident|no worker|no civilian|no civilians|no shot|no shots|no injury|no injuries|no force|no such|no complaint|no complaints|no case|no incident|no incidents|never|never once|not once|at no time|at no point|in no way|not at all|no way|nothing|nothing of the kind|no evidence|no live|no other|no second|neither|nor|not by us|without incident|without the use of",
    ),
    (
        Not,
        "not|n't|don't|doesn't|didn't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|cannot|no|never|without",
    ),
    (
        Harmless,
        "voluntary|voluntarily|of his own|of her own|of their own|own accord|own will|own feet|free will|free to leave|free to go|is free|are free|free like|invited|guest|guests|counselling|for their own safety|for his own safety|for her own safety|own safety|own protection|protective custody|for security|safety|routine|standard|usual practice|normal procedure|procedure|procedures|protocol|protocols|policy|policy framework|in line with|in accordance|according to law|within the law|lawful|lawfully|legal|legally|legitimate|proper|properly|duly|justified|necessary|proportionate|reasonable|guiding|supported|treated well|well treated|well nourished|well fed|treated at|humane|humanely|respect|respected|comfortable|fine|stable|adjusting|attended|examined|checked every|medical care|medicine|paramedic|doctor on|meals|three meals|fed|every kid got|served tea|offered tea|biscuits|vitamins|oxygen|fans|blankets|toilet on every|taught|training|trained|skills|discipline|disciplined|rehabilit*|therapy|occupational|paid through|paid|wages|contract|signed|requested|asked to|agreed|consented|consent|natural|cardiac|heart attack|heart murmur|pneumonia|fever|illness|asthma|sick|fell|fall|slipped|stumbled|self-inflicted|hurt himself|hurt herself|injured himself|bitten himself|bit himself|accident|accidental|accidentally|puncture|wind did|electrical fault|short circuit|scuffle|brawl|fight between|brawl between|quarrel|ran away|run away|wandered off|escape*|absconded|fled|left on their own|left of|fought back|resisted|resisting|resisting arrest|opened fire first|fired upon|shot first|fired first|drew first|returned fire|exchange of fire|shootout|shoot-out|encounter|crossfire|self-defence|self-defense|terrorist*|criminals|gang members|armed|on leave|off duty|at home|elsewhere|at a parade|other side of|mainland|empty|domestic case|debt collectors|hay fever|family matter|old case|bail|released|released to|all natural|muscle|only used|only ever|only used on|not a punishment",
    ),
    (
        Merely,
        "only|merely|simply|just|nothing but|nothing more|full stop|no more than|at most|purely|entirely|all|every|always|any|anybody|anyone|anyone's|with no exceptions|once in|any day",
    ),
    (
        Contrary,
        "on the contrary|the contrary|otherwise|instead|rather than|but not|not from|in fact|the fact is|actually|the truth is|truth is|opposite|another story|different|nothing on that",
    ),
    // Admissions.
    // What the speaker did.
    // Retractions.
    (
        EarlierWord,
        "statement|testimony|affidavit|tweet|post|thread|evidence|that line|the number|the figure|earlier|yesterday's|what i said|what i wrote|what i tweeted|what i posted|i said on|i wrote on|i said in|i posted|my post|the first|previous|that one|the confession|every word|the certificate|certification|the licence",
    ),
    // Refusals.
    (
        AskedFor,
        "comment|question|questions|request|requests|messages|emails|email|letters|letter|calls|call|phone calls|seeking comment|for comment|interview|inquiries|enquiries|particulars|details",
    ),
    // Doubts.
    // Offers.
    (
        Provided,
        "if|provided|provided that|providing|as long as|so long as|on condition|condition that|only if|once|as soon as|when the|the day|the moment|until|unless|in return|in exchange|subject to|upon|should mr|should they|should the|bring|bring the|put my|let mr|let them|as soon as a|after the|by friday|by monday|for as long|with notice|notice is given",
    ),
    (
        Tomorrow,
        "tomorrow|same day|same afternoon|that same|next week|next month|tonight|this week|by friday|within|hours' notice|days' notice|at any time|with my two hands|myself|in person|live on air",
    ),
    // Basis.
    (
        Saw,
        "i saw|we saw|i've seen|i have seen|i had seen|i watched|we watched|i witnessed|we witnessed|with my own eyes|my own eyes|before my eyes|in front of me|in front of us|i was there|i was standing|i was in the|from my window|i could see|we could see|saw it|seen it|i looked|i found him|i found her|we found|i heard|we heard|you could hear|you'd hear|could hear|heard the|heard them|heard him|heard screams|i smelled|i smelt|i felt|i counted|i carried|i washed|i held|he saw|she saw|they saw|he watched|she watched|heard the blows|had seen|have seen|seeing|i know my|i recognised|i recognized|my window|never once saw|i never saw",
    ),
    (
        Told,
        "told me|told us|told him|told her|he told|she told|they told|tells me|i was told|we were told|i heard from|heard from|heard that|i heard that|i'm told|i am told|he says|she says|they say|they said|he said|she said|said they|people say|word is|according to|apparently|messaged me|wrote to me|rang me|phoned me|texted me|called me|from what i hear|so i'm told|i understand that|reportedly|interviews|testimonies|testimony of|accounts of|sources|informed me|mentioned to me|confided|via|per him|per her|we spoke to|spoke with|we interviewed|as told",
    ),
    (
        MyKin,
        "my son|my daughter|my husband|my wife|my brother|my sister|my father|my mother|my uncle|my cousin|my boy|my nephew|my niece|my child|my children|my partner|our son|our daughter|my granddaughter|my grandson|my aunt|my dad|my mum|my mom|my fiance|my lad",
    ),
    (
        MyWork,
        "i worked|i work|worked with|worked there|worked beside|my shift|same shift|on shift|my colleagues|colleague|did that job|i did the counts|shared a cell|shared the cell|my cellmate|in the next cell|next cell|same cell|my cell|our cell|same dorm|in our dorm|was held with|we were in|my apprentice|my unit|our unit|my platoon|years in the service|i preach there|served with",
    ),
    (
        ShownBy,
        "shows|show|showed|shown|records|recorded|reads|states|says so|proves|prove|footage shows|on file|on record|in the log|in the register|in the book|in writing|documented|dated|stamped|signed|photographed|filmed|on camera|on film|on tape|on video|scan|x-ray|we have the|have the logs|have read|i read|i've read|i have read|screenshot|screenshotted",
    ),
    (
        Exam,
        "post-mortem|autopsy|autopsies|examined|examination|bruis*|fracture*|fractures|ligature|wound|wounds|lesion*|x-ray|blood pressure|pulse|diagnos*|cause of death|death certificate|medical report|clinical|haematoma|hematoma|bilateral|cardiac arrest|the body|sugar|weighed",
    ),
    (
        Infers,
        "must have|must be|must've|conclude|concluded|i conclude|it follows|suggests|suggesting|inferred|infer|presumably|i figure|figured|i reckon|reckons|reckon|deduce*|from the way|from the marks|it stands to reason|means that|would have to|probably|likely|i think|i believe|seems|i guess|my guess",
    ),
    (Hurt, "me|us|myself|ourselves"),
    (Mine, "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|mine|ours"),
    (
        HurtMe,
        "beat me|beat us|hit me|hit us|kicked me|kicked us|struck me|struck us|slapped me|punched me|put me|put us|held me|held us|tied me|tied us|took me|took us|kept me|kept us|locked me|locked us|made me|made us|gave us|gave me|left me|left us|threw me|threw us|dragged me|dragged us|pushed me|threatened me|threatened us|called me|forced me|forced us|stripped me|stripped us|i was beaten|i was held|i was taken|i was kept|i was put|i was tied|i was locked|i was not allowed|we were held|we were taken|we were kept|we were beaten|we were put|we were not|we were left|we were made|we were given|i had no|we had no|we slept|i slept|i was arrested|i was detained|we were detained|we were arrested|they let me|they let us|i lost|my hand|my hands|my arm|my back|my head|my teeth|my eyes|my ribs|my wrist*|my feet|we got|i got|you'd get|you got|you go|you weren't",
    ),
    (
        Opines,
        "should|must|ought|demand*|call for|called for|called on|call on|calls on|urge*|want*|ask*|asked for|need*|believe*|condemn*|shame|justice|i hope|we hope|please|let them|deserve*|wish*|recommend*|order*|begged|require*|insult|disgrace",
    ),
    (
        Alleges,
        "alleg*|accus*|claim*|complain*|reported|denounc*|said they were|beaten|tortured|mistreat*|ill-treat*|abuse*|abused|killed|shot|burnt|burned|disappeared|raped|starved|starving|chained|held without",
    ),
    (YesWord, "yes|yeah|correct|right|true|indeed|that's right|exactly|of course|sure"),
    (NoWord, "no|no.|nope|never|not by us|not us|rubbish|nonsense|stop this"),
    (
        But,
        "but|however|yet|though|although|while|whereas|nevertheless|still|in response|in reply|for its part|for his part|for her part|asked about|when asked|asked whether|on the other hand|by contrast|later|since|now|afterwards",
    ),
    (
        Hedge,
        "may|might|perhaps|maybe|possibly|could have|seems|seem|appears|reportedly|allegedly|apparently|believed to|thought to",
    ),
    (
        DenyVerb,
        "deny|denies|denied|denying|denial|denials|reject|rejects|rejected|rejecting|refute|refutes|refuted|refuting|dispute|disputes|disputed|disputing|rebut*|dismiss|dismisses|dismissed|dismissing|disavow*|disclaim*|repudiat*|contradict*|debunk*|rubbished|rubbishes|rubbish|laughs off|laughed off|laughed at|brushes off|brushed off|brushed aside|brushes aside|shrugs off|shrugged off|waved away|waves away|waved off|scoffed|scoffs|pooh-poohed|push back|pushed back|pushes back|pulled up|pulls up|take issue|takes issue|took issue|object to|objected to|faulted|faults|disagree*|disowns knowledge|does not recognise|do not recognise|does not recognize|do not recognize|does not accept|do not accept|did not accept|i don't accept|i do not agree|i don't agree|we don't agree|nothing to do with|had no part|has no part|no part in|no role in|had no hand|no hand in|not responsible|no responsibility|has no knowledge|had no knowledge|no knowledge of|not aware of any|unaware of any|knows nothing|know nothing about|never heard of|never said|never said so|never gave|never made|never told|never ordered|never wrote|did not say that|i did not say|didn't say that|calls that|calls it|called it|called that|called them|called the claims|described the claims|described as|termed|brands|branded|characteri*|exonerat*|cleared of|plead not guilty|pleaded not guilty|pleads not guilty|innocent",
    ),
    (
        AnswerVerb,
        "insist*|maintain*|adamant|swear|swears|swore|sworn|put it down to|puts it down to|put that down to|attribut*|explain*|clarif*|repl*|counter*|retort*|respond*|stands by|stood by|stand by|has it that|would have it|claims|claimed|claim|argue|argues|argued|contend*|assert*|protest*|assured|assures|reiterat*|contend|swears blind|keeps saying|kept saying|goes round saying|going round saying|is telling|is saying|has been saying|put out a statement|statement saying|press note|testified|submitted|told the court|told parliament|told reporters|began|fired back|shot back|hit back|hits back|snapped|said in response|gave a byte",
    ),
    (
        AdmitVerb,
        "admit|admits|admitted|admitting|admission|acknowledge|acknowledges|acknowledged|acknowledging|concede|concedes|conceded|conceding|confess|confesses|confessed|confessing|confession|accepts|accepted|accept that|i accept|we accept|did accept|does accept|grants that|granted that|allowed that|allows that|stipulate*|regret|regrets|regretted|apolog*|owned up|owns up|own up|came clean|comes clean|let slip|let on|lets slip|blurted|gave away|fessed up|recognised that|recognises that|recognized that|recognizes that|pleaded guilty|pleads guilty|took responsibility|takes responsibility|take responsibility|takes the blame|took the blame|agreed that|agrees that|has confirmed|confirmed|confirms|can confirm|confirm that|under questioning|when pressed|pressed on|did not deny|does not deny|do not deny|not deny|didn't deny|not disputed|undisputed|does not dispute|did not dispute",
    ),
    (
        Granted,
        "regrettable|regrettably|sorry|we are sorry|i'm sorry|i am sorry|our fault|my fault|my sin|my shame|ashamed|shame on me|not proud|isn't something i'm proud|to blame|blame myself|guilty|i was the one|i'm the one|i am the one|we were the ones|that was us|that was me|it was us|it was me|i joined|joined one|i knew|we knew|we all knew|everybody knew|i went along|we went along|i looked away|looked the other way|turned a blind eye|i said nothing|i did nothing|we did nothing|there's no nice way|no excuse|no defence for|can't defend|cannot defend|can't justify|cannot justify|should have|should not have|shouldn't have|ought to have|ought not to have|could have been|could have done|better timed|might have been|could have handled|yes, we|yes, i|yes, there|yes, it|yes, they|yes. we|yes. i|it is true|it's true|that is true|that's true|quite true|true that|true enough|fair enough|fair point|i'll give you that|i'll grant|granted|i will be truthful|be truthful|truthful|to be honest|to be fair|honestly|frankly|i won't lie|i will not lie|i'm not going to lie|not going to deny|i won't deny|will not deny|won't hide|not hide it|can't deny|cannot deny|cannot be denied|no point denying|no use denying|i confirm|we confirm|of course we|of course i|forgive me|god forgive|i must say|i have to say|i have to admit|we have to admit|must be said|in hindsight|looking back|with hindsight|if i'm honest|if i am honest|i have never told|never told that|i never told|weighs on me|lose sleep|still see|i have thought about|i've thought about that|live with it|live with that",
    ),
    (
        Lapse,
        "mistake|mistakes|error|errors|in error|by mistake|lapse|lapses|shortcoming*|failure|failures|failed to|fail to|failing|failings|we failed|fell short|falls short|oversight|oversights|negligen*|excess|excesses|excessive|exceeded|overstepped|over-zealous|overzealous|overreact*|heavy-handed|went too far|gone too far|got out of hand|lost control|lost his temper|in the heat of|mixed up|mix-up|confusion|breach|breaches|violation of procedure|contrary to|against orders|against the rules|without authoris*|without authoriz*|not authoris*|not authoriz*|without a warrant|without warrant|without positive identification|was not updated|were not updated|not updated|not recorded|not logged|not filled|never filled|not informed|not told|not notified|not disclosed|unplugged|batteries|switched off|out of order|not working|were empty|had run out|ran out|run out|broke down|breakdown|broken|leak|late|delayed|delay|delays|shortage|shortages|short of|understaffed|short-staffed|overcrowd*|over capacity|overcapacity|beyond permissible|against a capacity|capacity of|too many|inconvenience|irregularit*|unfortunate|unfortunately|inappropriate|improper*|unacceptable|below standard|not ideal|less than ideal|not in line|not according|live rounds|left open|left unlocked|lost|mislaid|misplaced|missing pages|warned about|was warned|were warned|sat on it|nobody wrote|no one wrote|nobody checked|no one checked|in spite of a court order|from upstairs|from above|orders from above|owing to|some of our|some officers|one of our|one of my|one of his men|isolated|an isolated|disciplinary|disciplined|suspended|dismissed two|reprimand*|queried|compensat*|under review|being reviewed|has been corrected|since been|is being addressed|technical|malfunction*|boiler|generator|pump",
    ),
    (
        IDid,
        "i signed|i wrote|i kicked|i hit|i beat|i slapped|i punched|i struck|i held him|i held her|i held them|i held his|i tied|i tightened|i strapped|i cuffed|i locked|i turned the key|i opened the gate|i opened the door|i closed|i shut|i fired|i shot|i drove|i took him|i took them|i put him|i put them|i put my|i packed|i did it|i did that|i did the|i did my|i did what|i helped|i dug|i buried|i burned|i burnt|i lit|i poured|i stood guard|i stood watch|i watched him|i watched them|i carried the|i pushed|i threw|i gave the order|i ordered|i kept them|i kept him|i pulled|i dragged|i searched|i stamped|i changed the|i altered|i filled in|i falsified|i faked|i lied|i took the money|i was a guard|i was a co|i was the driver|i was on the|i was part of|i took part|my job was|it was my job|we kicked|we hit|we beat|we slapped|we held them|we held him|we tied|we bent|we kept|we took turns|we took them|we took him|we fired|we shot|we killed|we burned|we burnt|we put|we locked|we dug|we dragged|we used|we made them|we made him|we left them|we left him|we strapped|we never let|we took it|we buried|we loaded|we wrote those|we wrote it|we threw|we drove|we lined|we stripped|we turned off|we withheld|we switched off|my supervisor and i|you'd bang|you banged|you'd collect|you'd be handed|you'd hold|you'd take|you'd put|we were told to|we were ordered|i was told to|i was ordered|told me to sign|told us to|on my orders|the policy was|policy was|orders were to|our orders|i followed orders|just following|followed orders|i also put",
    ),
    (
        Withdraws,
        "withdraw|withdraws|withdrew|withdrawing|withdrawn|withdrawal|retract|retracts|retracted|retracting|retraction|recant*|take back|takes back|taken back|took it back|take it back|take that back|takes it back|takes that back|took that back|take those back|take something back|took back|take away|takes away|taking it back|taking that back|revoke|revokes|revoked|revoking|rescind*|recalled|is hereby recalled|hereby withdraw*|resile*|disown|disowns|disowned|disowning|backtrack*|back-pedal*|backpedal*|walked back|walk back|walks back|walking back|go back on|went back on|going back on|u-turn|reversed himself|reversed herself|reversed itself|cancel|cancels|cancelled|canceled|cancelling|cross out|crossed out|cross that out|strike that|strike it|strike the|struck from|scratch that|ignore my|disregard my|disregard what|forget what i said|delete|deletes|deleted|deleting|stands deleted|take down|takes down|took down|taken down|taking down|taking it down|pulled the post|removed the post|post removed|unpublish*|no longer stand*|no longer stands by|do not stand by|don't stand by|does not stand by|second affidavit|turned hostile|changed his story|changed her story|changed their story|changed my story|changed his statement|changed her statement|new statement|signed a new|annul*|quashed|null and void|void|struck out|dropped the|drop the charge|dropping the|drops the|abandon*|discontinu*|not hers|not his words|not my words",
    ),
    (
        Corrects,
        "correction|corrections|corrigendum|erratum|errata|small correction|i correct|we correct|correct myself|correct the record|correcting|corrected|to correct|stand corrected|i stand corrected|edit:|update:|edited to|edited:|i was wrong|we were wrong|was wrong about|were wrong about|got it wrong|got that wrong|got this wrong|got the date wrong|had it wrong|i misspoke|misspoke|misspeak|misremember*|misheard|i misread|misread|mistyped|typo|i made a mistake|we made a mistake|made a mistake|i was mistaken|we were mistaken|i mixed|i mixed up|i had mixed up|i confused|i mistook|another inmate in mind|someone else in mind|not what i said|it was a lie|that was a lie|i lied|lied|i had lied|not true what i|then go with|go with|let me rephrase|i should have said|should have said|i meant|i meant to say|what i meant|should have read|rather, it was|it was not ten|not as i said|not as i wrote|as i wrongly|wrongly said|wrongly wrote|wrongly reported|in error reported|we reported in error|our earlier|my earlier|my first post|nimekosea|my bad|mea culpa|i take it all|too high|too low|miscount*|i miscounted|they're right|they are right|she is right|he is right|you are right|you're right|i have since learned|i've since learned|since learned|turns out|it turns out|turned out to be|now says|now tells|now say|now said|on reflection|after checking|having checked|i had it from|i have no proof",
    ),
    (
        Refuses,
        "no comment|without comment|decline|declines|declined|declining|refuse|refuses|refused|refusing|refusal|would not say|wouldn't say|won't say|will not say|not say whether|did not say|didn't say|would not tell|wouldn't tell|won't tell|will not tell|wouldn't give|would not give|won't give|will not give|gave no|offered no|provided no|would not discuss|wouldn't discuss|will not discuss|will not be discussing|won't discuss|not discuss|not be drawn|would neither|will neither|neither confirm nor deny|neither confirmed nor denied|neither confirms nor denies|nor deny|can neither|can't confirm or deny|cannot confirm or deny|confirm or deny|did not respond|didn't respond|has not responded|have not responded|hasn't responded|haven't responded|not responded|no response|no reply|no answer|did not reply|didn't reply|has not replied|have not replied|hasn't replied|did not answer|didn't answer|has not answered|have not answered|hasn't answered|would not answer|wouldn't answer|will not answer|won't answer|not answer|yet to answer|yet to respond|yet to reply|still waiting for|not to answer|did not return|didn't return|has not returned|could not be reached|couldn't be reached|not reachable|unreachable|did not pick up|didn't pick up|would not pick up|switched off his phone|unanswered|went unanswered|ignored|ignores|not available for comment|unavailable for comment|unavailable|was not available|not available|silent|silence|stayed quiet|kept quiet|holds her tongue|held his tongue|hold my tongue|bit his tongue|has not opened|shut his mouth|lips are sealed|tight-lipped|mum|said nothing|say nothing|says nothing|saying nothing|nothing to say|nothing to add|nothing further|not a word|hung up|hangs up|put the phone down|cuts the call|cut the call|ended the call|ended the interview|walked away|walked off|walked out|turned away|shook his head|shook her head|shut the door|closed the door|changed the subject|changes the subject|not at liberty|not in a position|in no position|unable to comment|not able to comment|cannot comment|can't comment|could not comment|do not comment|does not comment|don't comment|not comment|cannot discuss|can't discuss|cannot speak to|can't speak to|can't speak about|cannot speak about|can't talk about|cannot talk about|won't talk|will not talk|would not talk|wouldn't talk|not talk about|not talking about|don't want to talk|not speak about|will not speak|won't speak|would not speak|not go into|won't go into|will not go into|not getting into|keep to myself|i will keep|keep that to|not on air|off the record|off air|sub judice|before the courts|before the court|in court|in the hands of|under investigation|being investigated|ongoing investigation|investigation is ongoing|pending litigation|operational reasons|security reasons|confidential|classified|secret|privacy|takes no position|took no position|take no position|referred questions|referred us|referred me|refers to|directed us to|direct your questions|ask the|above my pay|not for me to say|not for us to|not my place|i instruct|instruct the witness|on advice of|on the advice of|lawyers have advised|my lawyer|does not survive|no record|has no record|keeps no record|ask my|ask them|ask him|ask her|ask somebody else|ask someone else|talk to|no further|refuses to register|will not name|won't name|not name|i'd rather not|rather not|prefer not|prefers not|preferred not|would rather not|i'd sooner not|skip that|pass on that|next question|move on|let's move on|leave it there|leave it at that|after processing|in due course|no interviews|pleaded the fifth|takes the fifth|right to silence|exercise my right|dodged|dodges|evaded|evades|sidestepped|sidesteps|avoided|brushed past|stonewall*|would only say|will only say|would say only|said only that|limited himself|limited herself|confined himself",
    ),
    (
        NotKnow,
        "i don't know|we don't know|i do not know|we do not know|do not know|does not know|doesn't know|did not know|don't know if|don't know whether|don't know who|don't know what|don't know how|don't rightly know|who knows|god knows|god alone knows|lord knows|heaven knows|nobody knows|no one knows|no way of knowing|no way to know|no way of telling|no way to tell|no means of|cannot know|can't know|can't be sure|cannot be sure|could not be sure|couldn't be sure|not sure|not certain|unsure|uncertain|unclear|not clear|can't say|cannot say|could not say|couldn't say|can't tell|cannot tell|could not tell|couldn't tell|hard to say|hard to know|hard to tell|difficult to say|difficult to know|impossible to say|impossible to know|impossible to tell|couldn't swear|could not swear|can't swear|cannot swear|wouldn't swear|would not swear|shouldn't like to swear|wouldn't like to swear|would not like to swear|wouldn't like to say|would not like to say|not swear to|not want to vouch|can't vouch|cannot vouch|won't vouch|not vouch|wouldn't put my hand|not put my name|cannot confirm|can't confirm|could not confirm|couldn't confirm|not able to confirm|unable to confirm|not been able to confirm|not yet confirmed|cannot verify|can't verify|could not verify|couldn't verify|could not be verified|cannot be verified|unable to verify|not able to verify|not been able to verify|have not verified|has not verified|not independently|unverified|unconfirmed|cannot establish|could not establish|unable to establish|not possible to|cannot rule out|can't rule out|could not rule out|not rule out|may be right|might be right|may be true|might be true|may or may not|might or might not|either way|one way or the other|one way or another|could be|could have been anyone|might be anybody|not claiming|not saying|i am not saying|i'm not saying|only what i heard|only know what|i wasn't there|i was not there|wasn't there myself|i only heard|i didn't see|i did not see|did not see it|didn't see it|i never saw it|not seen it myself|from memory|i may be wrong|i might be wrong|could be wrong|don't quote me|if memory serves|remains to be seen|we shall see|we'll see|time will tell|jury is out|jury's out|open question|too early|too soon|wait for the|await the|let us wait|let's wait|until we see|until i see|believe it when i see",
    ),
    (
        Suspicion,
        "doubt|doubts|doubted|doubting|doubtful|i question|questioned whether|questions whether|question whether|questioned|questions the|queried the|query|sceptical|skeptical|sceptic*|skeptic*|scepticism|wary|suspect|suspects|suspected|suspicious|suspicion*|fishy|smells|stinks|convenient|conveniently|coincidence|premature|caution|cautioned|cautious|would caution|caution against|show me|show us|show proof|shows proof|where is the proof|where's the proof|where is the evidence|where's the evidence|where are the|proof|prove it|prove that|proven|burden of proof|evidence|any evidence|little evidence|what evidence|so-called|alleged|allegedly|supposed|supposedly|purported*|self-styled|hearsay|rumour|rumor|unproven|unsubstantiated|hard to believe|don't believe|do not believe|does not believe|didn't believe|did not believe|can't believe|cannot believe|wouldn't believe|not believe|not convinced|unconvinced|not persuaded|hardly|scarcely|unlikely|implausible|far-fetched|farfetched|incredible|not credible|credibility|hard to credit|strains belief|does not add up|doesn't add up|don't add up|not add up|doesn't square|does not square|doesn't fit|does not fit|doesn't explain|does not explain|cannot explain|not explain|genuine question|were you inside|were you there|were you even|did you see|have you seen|really|seriously|come on|give me a break|yeah right|sure, and|oh please|odd that|odd|strange that|strange|funny how|funny that|how come|how is it|how could|how can|why would|why did|why was|who would|kindly explain|so who is|explain why|explain how|count the blinks|can somebody|can someone|forgive me if|axe to grind|cannot put my mouth|dreamt it|dreamed it|in the same pen|in one hand|same handwriting|the one biro|a pinch of salt|grain of salt|read from a|reading from|coached|rehearsed|under duress|scripted|one side|both sides|other side of the story|who benefits|follow the money|some say|if it happened|if true|if indeed|even if",
    ),
    (
        OfferVerb,
        "offer|offers|offered|offering|propose|proposes|proposed|promise|promises|promised|promising|pledge|pledges|pledged|vow|vows|vowed|undertake|undertakes|undertook|undertaking|commit to|commits to|committed to|commitment|commits itself|guarantee|guarantees|guaranteed|give my word|gave his word|gave her word|gave its word|given its word|my word|our word|put it in writing|i swear i will|swore to|assured|assures|agreed to|agrees to|has agreed|have agreed|volunteer|volunteers|volunteered|invites|invited inspectors|we invite|extend an invitation|coffee accepted|accepted the invitation|we accept your|accept your|deal",
    ),
    (
        Willing,
        "willing to|willing|ready to|am ready|are ready|is ready|prepared to|is prepared|are prepared|am prepared|happy to|glad to|be glad to|more than happy|at liberty to visit|are at liberty|at liberty|welcome to|are welcome|is welcome|most welcome|free to visit|free to come|free to inspect|free to see|open to|doors are open|door is open|gates are open|come and see|come any|come and have|come and look|come see|come in and|any time|any day|any hour|whenever they|whenever you|may visit|may view|may inspect|may come|may see|may meet|may speak|can come|can visit|can see|can inspect|can have|can collect|can look|can talk to|can count on|is at the disposal|are at the disposal|at your disposal|at their disposal|stand ready|stands ready|we are here|would consider|will consider|will reconsider|would be willing|would be happy|would testify|would open|would hand|would release|would allow|would meet|would drop|would withdraw|will cooperate|will co-operate|full cooperation|cooperate fully|will compensate|will pay|will open|will publish|will hand|will release|will give|will provide|will share|will file|will meet|will visit|will bring|will drive|will take down|will remove|will apologise|will apologize|will withdraw|will testify|will show|will answer|will unlock|will replace|will rebuild|will return|will resign|will step down|will be given|will be allowed|will be opened|will be published|will be released|will be paid|i will|i'll|we will|we'll|we shall|i shall|she'll produce|he'll|they'd|he'd|she'd|let us in|let me in|let them in|let us|count me in|over my dead body",
    ),
    (
        Harm,
        "beat|beats|beaten|beating|beatings|hit|hits|hitting|struck|strike|striking|kick*|punch*|slap*|whip*|flog*|lash*|cane|caned|caning|club*|baton*|batter*|assault*|attack*|hurt|harm*|injur*|wound*|abus*|mistreat*|maltreat*|ill-treat*|ill treat*|tortur*|torment*|humiliat*|degrad*|rape|raped|raping|rapes|molest*|grope*|groping|touched|touch|violat*|strip|stripped|stripping|naked|tied|tie|bound|binding|chain*|shackl*|handcuff*|cuffed|cuffs|strap*|restrain*|hang|hung|hanging|suspended from|gag|gagged|hood|hooded|blindfold*|bag over|smother*|suffocat*|chok*|strangl*|drown*|electric*|shock|shocked|shocks|current|burn*|scald*|cut|stab*|shot|shoot*|fired|firing|bullet*|gunfire|bomb*|shell*|rocket*|airstrike|kill*|murder*|execut*|massacr*|died|dies|dead|death|deaths|die|lock*|isolat*|solitary|segregat*|the hole|cell|cells|confin*|detain*|arrest*|imprison*|jail*|captive|captur*|abduct*|kidnap*|snatch*|seize*|disappear*|vanish*|missing|dragged|drag|starv*|hunger|hungry|no food|without food|no water|without water|thirst*|unfed|sleep|awake|kneel*|squat*|stand for|standing for|forced|force|forcing|compel*|coerc*|made to|threat*|intimidat*|harass*|blackmail*|extort*|brib*|bulldoz*|demolish*|flatten*|evict*|loot*|destroy*|torch*|raid*|deport*|expel*|removed|pushback*|pushed back|trespass*|insult*|spat|spit|gas|gassed|tear gas|pepper|poison*|drug*|sedat*|inject*|denied|deny them|refused them|withheld|withhold|deprived|deprive|overcrowd*|crammed|packed|sick|untreated|bleed*|bled|blood|bruise*|broken|broke his|broke her|fractur*|scar*|swollen|limp*|unconscious|scream*|cry|cried|crying|beg|begged|pleaded|blows|blow|stick|belt|rope|wire|pipe|gun|pistol|dogs|dog",
    ),
];

/// Words of custody and violence: where they are frequent, somebody has something to answer for.
pub(super) const GRAVE: &str = "prison|prisons|prisoner*|jail*|inmate*|detain*|detention|custody|cell|cells|cellmate*|internee*|remand*|warden*|warder*|guard|guards|handcuff*|cuffed|shackl*|chain|chained|blindfold*|hooded|interrogat*|tortur*|beat|beaten|beating|beatings|flog*|whip*|caned|kicked|slapped|punched|kneel*|stripped naked|electric*|solitary|isolation|soldier*|army|battalion|police|policeman|policemen|constable*|sergeant|militia*|paramilitar*|gunmen|armed men|shot|shots|killed|kill|killing|killings|massacre*|executed|execution|executions|disappear*|abduct*|kidnap*|snatched|taken away|dragged|buried|grave|graves|morgue|corpse*|bodies|autopsy|post-mortem|bruis*|wound|wounds|bled|bleeding|starv*|without food|without water|no water|no food|evict*|bulldoz*|demolish*|burnt|burned|burning|torched|deport*|deportation*|removal|escort|escorts|camp|camps|checkpoint*|raid|raided|strapped|restrain*|locked|forced|bonded|threaten*|threat|witness*|survivor*|victim*|abuse*|raped|rape";
