//! The English lexicon of acts: our own, made for this program. See [`super::lexicon`] for the
//! notation.
//!
//! A table.

use super::lexicon::{Entry, Guard::*, entry, idiom};
use model::ActType::*;

pub(super) const ENGLISH: &[Entry] = &[
    // Words that look like acts and are none; the longer phrase wins over the shorter.
    idiom("abuse of {power,office,authority,process,discretion,the system,the process}"),
    idiom(
        "abus{e,ed,es,ing} {his,her,their,its,the} {power,powers,office,authority,position,system}",
    ),
    idiom("{drug,drugs,substance,alcohol,opioid,painkiller,heroin,animal} abuse{,rs}"),
    idiom("abuse{s,d,} {drugs,alcohol,heroin,opioids}"),
    idiom("prone to abuse"),
    idiom(
        "beat{,s,en,ing} {expectations,estimates,forecasts,the market,the odds,the clock,inflation,around the bush,back}",
    ),
    idiom("{upbeat,heartbeat,off the beaten,beaten path,beaten track}"),
    idiom("on the beat"),
    idiom("beat reporter{,s}"),
    idiom(
        "kill{,s,ed,ing} .. {bill,deal,amendment,legislation,measure,proposal,program,programme,plan,project,law,idea,economy,industry,jobs,nomination,campaign,pipeline,agreement,mood,switch}",
    ),
    idiom("kill{,s,ed,ing} {jobs,coal,obamacare,time,it}"),
    idiom("job-killing"),
    idiom("killer app"),
    idiom("death{,s} {penalty,row,tax,knell,panels,threat spoof}"),
    idiom("{cardiac,house} arrest rate"),
    idiom("cardiac arrest"),
    idiom("arrested development"),
    idiom("arrest{,ed} the {decline,slide,spread}"),
    idiom("arrest warrant{,s}"),
    idiom("detention {center,centre,facility,camp}{,s}"),
    idiom("detention facilities"),
    idiom("after-school detention"),
    idiom(
        "execut{e,es,ed,ing,ion} .. {order,orders,plan,plans,contract,strategy,warrant,agreement,search,program,policy,project,vision,mission,duties,trades,deal,law,laws}",
    ),
    idiom("{hunger,air,labor,labour,general,student} strike organizers"),
    idiom("hunger strike{,s,r,rs}"),
    idiom("starved {of,for} {cash,funds,funding,attention,money,resources,ideas,affection}"),
    idiom("{budget,cash,energy,attention}-starved"),
    idiom(
        "tortur{ed,e,ing} .. {logic,prose,syntax,metaphor,metaphors,reasoning,relationship,artist,soul,genius,language,history}",
    ),
    idiom("censor{,ed} {motion,bar}"),
    idiom("choke{,d} {point,points,off}"),
    idiom("{burning,burned} {issue,issues,question,questions,desire,bridges,calories}"),
    idiom("rape{seed,seeds}"),
    idiom(
        "{threat,threats} to {national security,our national security,the economy,democracy,our democracy,the planet,public health,the nation,the country,our security,our way of life,the environment}",
    ),
    idiom(
        "{terror,terrorist,terrorism,security,cyber,nuclear,existential,national security,climate} threat{,s}",
    ),
    idiom("due process clause"),
    idiom("human rights {watch,council,commission,campaign,foundation,commissioner}"),
    idiom("murder {rate,rates,mystery,weapon}"),
    idiom("{homicide,murder} {detective,detectives,squad,unit,division}"),
    idiom("character assassination"),
    idiom("freed {up,from the}"),
    idiom(
        "release{,s,d} .. {report,statement,video,film,album,tape,tapes,transcript,transcripts,emails,tax returns,returns,letter,documents,study,poll,ad,memo,data,records,text,details}",
    ),
    idiom("the displaced {worker,workers}"),
    idiom("bombing in the polls"),
    idiom("photo bomb{,ed,ing}"),
    idiom("{free,guilt}-kidnap"),
    idiom("lock them up for {a season,years to come}"),
    idiom("attack{,s} on the {media,press,record}"),
    idiom("beat{,s,ing} .. {chest,chests,breast}"),
    idiom("beat{,s,ing,en} {mr,mrs,ms,trump,clinton,hillary}"),
    idiom("kick{,s,ed,ing} {in,off,out,start,back,around,the can,the bucket,the habit,it off}"),
    idiom("lash{,es,ed,ing} out"),
    idiom("{whip,whips,whipped,whipping} up"),
    idiom("{beaten,beat,beats,beating} {at the polls,in the polls,at the ballot box}"),
    idiom("sent to {prison,jail} for"),
    idiom("{convention,protocol,committee,law,laws,ban} against torture"),
    idiom("kill{,s,ed,ing} {himself,herself,themselves,myself,yourself,themself}"),
    idiom("rape {exception,exceptions,analogy,analogies,culture}"),
    idiom(
        "{torture,rape,deportation,detention,execution,murder,kidnapping} {convention,statistics,policy,policies,force,report,memo,memos,numbers,figures,program,programme,flights company,kits,kit,orders,order,agreement,agreements,proceedings,plan,plans}",
    ),
    idiom(
        "{risk,risks,fear,fears,danger,possibility,prospect,statistics,prevention,prohibition,definition,number,rate,rates} of {,being ,further ,mass }{torture,tortured,rape,rapes,raped,killed,beaten,deportation,deported,detention,arrest,arrested,detained,murder,murders,kidnapping,kidnapped,abuse,ill-treatment,mistreatment,execution,reprisals,death}",
    ),
    idiom(
        "{could,might,may} be {tortured,killed,beaten,raped,deported,detained,arrested,abducted,kidnapped,executed,mistreated,attacked,jailed,imprisoned}",
    ),
    // Ill-treatment not said more closely.
    entry(IllTreatment, None, "human{ ,-}right{s,} {violation,violations,abuse,abuses,crimes}"),
    entry(
        IllTreatment,
        None,
        "abus{e,es,ed,ing} {,of }{their,his,her,the,} {human rights,prisoners,inmates,detainees,captives,migrants in custody}",
    ),
    entry(
        IllTreatment,
        None,
        "violat{e,es,ed,ing,ion,ions} {,of }{,their ,his ,her ,our ,my ,the ,basic ,fundamental }human rights",
    ),
    entry(IllTreatment, None, "{ill,mis,mal}{-,}treat{,s,ed,ing,ment,ments}"),
    entry(IllTreatment, None, "ill treat{ed,ment}"),
    entry(
        IllTreatment,
        None,
        "{inhuman,inhumane,degrading,cruel,abusive,brutal,horrific,harsh,cruel and inhuman,inhuman and degrading,inhuman or degrading,cruel and unusual,deplorable} {treatment,punishment}",
    ),
    entry(
        IllTreatment,
        None,
        "treat{ed,ing} {us,them,him,her,me,prisoners,inmates,detainees,people,} {,there }{inhumanely,cruelly,brutally,like animals,like dogs,worse than animals,as less than human}",
    ),
    entry(
        IllTreatment,
        None,
        "treated {inhumanely,cruelly,brutally,like animals,like dogs,like an animal,like a dog}",
    ),
    entry(IllTreatment, None, "{prisoner,inmate,detainee} abuse{,s}"),
    entry(
        IllTreatment,
        None,
        "abuse{,s} {in,inside,at} {custody,detention,prison,prisons,jail,jails}",
    ),
    entry(IllTreatment, None, "physical{,ly} {abuse,abuses,abused,assault,assaulted}"),
    entry(IllTreatment, None, "police {brutality,violence}"),
    entry(
        IllTreatment,
        Custody,
        "{abuse,abuses,abused,abusing,brutality,brutalized,brutalised,brutalize,brutally treated,cruelty}",
    ),
    entry(IllTreatment, Custody, "{inhumane,inhuman,degrading}"),
    // Torture.
    entry(Torture, NotPlay, "tortur{e,es,ed,ing,er,ers}"),
    // Beating.
    entry(Beating, Violence, "beat{,s,en,ing,ings}"),
    entry(
        Beating,
        None,
        "beat{,en,ing} {him,her,them,me,us,people,prisoners,inmates,detainees} {up,unconscious,to death,with batons,with sticks,with rifle butts}",
    ),
    entry(Beating, None, "{beaten,beating} up"),
    entry(Beating, None, "beaten to {death,a pulp}"),
    entry(
        Beating,
        Violence,
        "{punch,kick,slap,slapp,whip,whipp,club,clubb,lash,flog,flogg,cane,thrash}{,ed,ing,es,s}",
    ),
    entry(Beating, Violence, "{kicks,blows,punches,lashes,whippings,floggings}"),
    entry(
        Beating,
        None,
        "{hit,struck,hitting,striking,hits,strikes} .. {baton,batons,a stick,sticks,rifle butt,rifle butts,a pipe,pipes,cables,truncheon,truncheons,clubs,a belt,belts,fists,a hammer}",
    ),
    entry(Beating, Custody, "{hit,struck} {him,her,them,me,us,prisoners,detainees,inmates}"),
    entry(
        Beating,
        None,
        "{hit,struck,punched,kicked,hitting,kicking,beat,beating,beaten} {me,us,him,her,them} {in,on,across,over} {the,my,our,his,her,their} {ribs,face,head,stomach,back,legs,chest,mouth,body,neck,genitals,kidneys}",
    ),
    entry(Beating, None, "baton {blows,charge against prisoners,strikes}"),
    entry(Beating, None, "pistol-whip{ped,ping}"),
    // Sexual violence.
    entry(
        SexualViolence,
        None,
        "sexual{,ly} {abuse,abuses,abused,abusing,violence,assault,assaults,assaulted,assaulting,exploitation,humiliation,torture,slavery,molestation,molested}",
    ),
    entry(SexualViolence, None, "rap{e,es,ed,ing,ist,ists}"),
    entry(SexualViolence, None, "gang{ ,-}rap{e,es,ed}"),
    entry(
        SexualViolence,
        None,
        "{molested,sodomised,sodomized,groped by,groped her,groped him,groping}",
    ),
    entry(SexualViolence, None, "forced {oral sex,abortion,abortions,prostitution}"),
    // Isolation.
    entry(SolitaryConfinement, None, "solitary{ confinement, cell, cells,}"),
    entry(SolitaryConfinement, None, "{isolation,punishment} cell{,s}"),
    entry(
        SolitaryConfinement,
        None,
        "{prolonged,held in,kept in,placed in,put in} {isolation,solitary,segregation}",
    ),
    entry(SolitaryConfinement, None, "{administrative,disciplinary} segregation"),
    entry(
        SolitaryConfinement,
        Custody,
        "isolated from {other,the other} {prisoners,inmates,detainees}",
    ),
    // Overcrowding.
    entry(Overcrowding, Custody, "{overcrowd,over-crowd}{ed,ing}"),
    entry(Overcrowding, None, "overcrowded {cell,cells,prison,prisons,jail,jails,facility}"),
    entry(
        Overcrowding,
        None,
        "{people,men,women,prisoners,inmates,detainees,persons} .. {to a cell,per cell,in a cell,into a cell,in one cell,in each cell,into one cell}",
    ),
    entry(
        Overcrowding,
        None,
        "{crammed,packed,squeezed,stuffed} into {,the ,a ,tiny ,small ,a single ,a small ,one ,their }{cell,cells}",
    ),
    entry(Overcrowding, Custody, "{built,designed,meant} {for,to hold}"),
    // Medical care.
    entry(
        DenialOfMedicalCare,
        None,
        "{lack of,no,without,inadequate,poor,denied,denial of,denying,refused,refusing,refusal of,withheld,withholding,insufficient,deprived of,absence of,delayed,limited} .. {medical care,medical attention,medical treatment,medical assistance,medical help,medicine,medicines,medication,medications,insulin,a doctor,doctors}",
    ),
    entry(DenialOfMedicalCare, None, "medical neglect"),
    entry(
        DenialOfMedicalCare,
        Custody,
        "{denied,refused,denying,refusing,denial of,refusal of} {,them ,him ,her ,me ,us }treatment",
    ),
    entry(
        DenialOfMedicalCare,
        None,
        "{medical care,medical treatment,medical attention,medicine,medication} {was,were,had been,is} {,being }{denied,refused,withheld,delayed}",
    ),
    entry(
        DenialOfMedicalCare,
        None,
        "{never,not} {,been ,being }{give,given,gave,giving,received,receive,provided,got,get,offered} {,me ,us ,him ,her ,them }{,any ,the ,my ,our ,his ,her ,their ,a }{medicine,medicines,medication,medications,medical care,medical treatment,medical attention,insulin,painkillers,antibiotics}",
    ),
    entry(
        DenialOfMedicalCare,
        Custody,
        "{never,not} {saw,see,seen,taken to,allowed to see,allowed} {,a ,any ,the }{doctor,nurse,medic}",
    ),
    entry(
        DenialOfMedicalCare,
        Custody,
        "{not,never} {,been }{allowed,given,seen by} {a doctor,medicine,medicines,medication,medical care,to see a doctor}",
    ),
    // Food.
    entry(DenialOfFood, Custody, "starv{e,ed,ing,ation}"),
    entry(DenialOfFood, None, "{one,a single,only one} meal {a,per} day"),
    entry(
        DenialOfFood,
        Custody,
        "{no,without,denied,denying,refused,withheld,withholding,deprived of,deprivation of,lack of,little,given no,not given,not enough,rotten,spoiled} {,any ,adequate ,enough ,clean ,drinking ,sufficient }{food,water,food and water,food or water,meals}",
    ),
    entry(DenialOfFood, Custody, "{malnutrition,malnourished,malnourishment,food deprivation}"),
    // Sleep.
    entry(SleepDeprivation, None, "sleep{ ,-}{deprivation,deprived}"),
    entry(
        SleepDeprivation,
        None,
        "depriv{e,ed,ing} {,them ,us ,him ,her ,me ,prisoners ,detainees ,inmates }of sleep",
    ),
    entry(
        SleepDeprivation,
        Custody,
        "{kept,keeping} {us,them,him,her,me,prisoners,detainees} awake",
    ),
    entry(
        SleepDeprivation,
        None,
        "{not allowed,never allowed,prevented from,kept from} {to sleep,sleeping}",
    ),
    entry(
        SleepDeprivation,
        Custody,
        "{lights,light} {,were ,was ,are }{left,kept} on {all night,all day,day and night,24 hours,around the clock}",
    ),
    // Electricity.
    entry(ElectricShock, None, "electric{,al} shock{,s}"),
    entry(ElectricShock, None, "electro{cuted,-shock,shock,shocks,shocked}"),
    entry(
        ElectricShock,
        Custody,
        "{shocked,shocks} {him,her,them,me,us,with electricity,with cables,with wires}",
    ),
    entry(ElectricShock, Custody, "{stun guns,stun gun,cattle prod,cattle prods,tasered,tasers}"),
    // Suffocation.
    entry(Suffocation, None, "suffocat{e,es,ed,ing,ion}"),
    entry(Suffocation, None, "asphyxiat{ed,ing,ion}"),
    entry(Suffocation, Custody, "{choked,choking,strangled,strangling,choke hold,chokehold}"),
    entry(Suffocation, None, "waterboard{,s,ed,ing}"),
    entry(Suffocation, None, "water-boarding"),
    entry(
        Suffocation,
        None,
        "{plastic bag,plastic bags,bag,bags} over {his,her,their,my,our,the} head{,s}",
    ),
    entry(Suffocation, None, "{simulated,near,mock}{ ,-}drowning{,s}"),
    entry(
        Suffocation,
        Custody,
        "{submerged,dunked,heads under water,head under water,head underwater}",
    ),
    // Postures.
    entry(StressPosition, None, "{stress,forced,painful} {position,positions,posture,postures}"),
    entry(
        StressPosition,
        None,
        "{hung,hanged,hanging,suspended,strung up} .. {by the wrists,by their wrists,by his wrists,by her wrists,by my wrists,by the arms,by their arms,by his arms,by my arms,by the hands,by their hands,by his hands,by my hands,by the ankles,by their ankles,by his ankles,by the feet,by their feet,by his feet}",
    ),
    entry(StressPosition, None, "hung from the {ceiling,wall,bars}"),
    entry(StressPosition, Custody, "shackle{,d,s}"),
    entry(StressPosition, Custody, "shackling"),
    entry(
        StressPosition,
        None,
        "chained to {the,a,his,her,their} {wall,bed,floor,beds,bars,chair}",
    ),
    entry(
        StressPosition,
        None,
        "{forced,made} {,him ,her ,them ,me ,us ,prisoners ,inmates ,detainees }to {kneel,squat,stand for hours,crouch}",
    ),
    entry(
        StressPosition,
        None,
        "made {him,her,them,me,us,prisoners,inmates,detainees} {kneel,squat,crouch,stand for hours}",
    ),
    entry(StressPosition, None, "{hogtied,hog-tied,strappado}"),
    // Burns.
    entry(Burning, None, "{cigarette,acid} burn{,s}"),
    entry(
        Burning,
        None,
        "burn{ed,t,ing,s} .. {with cigarettes,with a cigarette,with lit cigarettes,with acid,with irons,with an iron,with boiling water,with lighters}",
    ),
    entry(Burning, Custody, "{burn marks,scalded,scalding}"),
    entry(Burning, None, "{burned,burnt} alive"),
    // Humiliation.
    entry(
        Humiliation,
        None,
        "strip{ped,ping} {,him ,her ,them ,me ,us ,prisoners ,detainees }naked",
    ),
    entry(Humiliation, None, "forced {nudity,nakedness}"),
    entry(
        Humiliation,
        None,
        "{forced,made} {,him ,her ,them ,me ,us ,prisoners ,inmates ,detainees }to {strip,undress,crawl,bark,stand naked}",
    ),
    entry(Humiliation, None, "shav{ed,ing} {their,his,her,my,our,the prisoners'} head{,s}"),
    entry(Humiliation, None, "heads {were ,had been ,}{forcibly ,}shaved"),
    entry(Humiliation, Custody, "humiliat{ed,ion,ions,ing}"),
    // Threats.
    entry(Threat, None, "death threat{,s}"),
    entry(Threat, None, "mock execution{,s}"),
    entry(
        Threat,
        None,
        "threaten{,s,ed,ing} .. {to kill,to shoot,to beat,to rape,to execute,to harm,to hurt,to torture,to murder,to hang,with death,with execution,with violence,with a gun,with torture,with rape}",
    ),
    entry(Threat, Custody, "threat{,s} {against,of violence,of death}"),
    entry(
        Threat,
        Custody,
        "{threatened,threatening} {him,her,them,me,us,prisoners,inmates,detainees,families,his family,her family,their families,my family}",
    ),
    entry(Threat, Custody, "{was,were,been} threatened"),
    // Labour.
    entry(ForcedLabour, None, "{forced,slave,hard,compulsory} labo{u,}r"),
    entry(
        ForcedLabour,
        Custody,
        "{forced,made,compelled} {,him ,her ,them ,me ,us ,prisoners ,inmates ,detainees }to work",
    ),
    entry(ForcedLabour, None, "{enslaved,enslavement,unpaid prison labor,unpaid prison labour}"),
    // Conditions.
    entry(
        DetentionConditions,
        None,
        "{prison,jail,detention,cell,custody,penitentiary} conditions",
    ),
    entry(
        DetentionConditions,
        None,
        "conditions {in,at,inside,of} {,the ,its ,their ,our ,his ,these ,those ,that }{prison,prisons,jail,jails,detention,cell,cells,custody,detention centers,detention centres,imprisonment}",
    ),
    entry(
        DetentionConditions,
        Custody,
        "{inhumane,inhuman,squalid,filthy,unsanitary,insanitary,appalling,dire,harsh,terrible,deplorable,horrific,horrendous,degrading,subhuman,cruel,brutal,poor,life-threatening,abysmal} {,and unsanitary ,and degrading ,and inhumane ,living ,prison ,detention ,sanitary }conditions",
    ),
    entry(
        DetentionConditions,
        Custody,
        "{unsanitary,insanitary,squalor,squalid,filthy,rat-infested,vermin,cockroaches,lice,unventilated,windowless}",
    ),
    entry(
        DetentionConditions,
        Custody,
        "{no,without,lack of} {,any ,a }{ventilation,mattress,mattresses,toilet,toilets,running water,daylight,sunlight,natural light,beds,bedding,showers,sanitation,hygiene}",
    ),
    entry(
        DetentionConditions,
        Custody,
        "{sleep,slept,sleeping} on {the,bare,concrete,a,} {floor,floors,concrete,ground,metal,bare floor,concrete floor}",
    ),
    entry(
        DetentionConditions,
        None,
        "conditions {in,at,inside} .. {prison,prisons,jail,jails,cells,detention,custody}",
    ),
    // Killing.
    entry(Killing, NotPlay, "kill{,s,ed,ing,ings}"),
    entry(Killing, NotPlay, "murder{,s,ed,ing,ous attack}"),
    entry(
        Killing,
        None,
        "{shot dead,shot and killed,gunned down,shot to death,stabbed to death,slain,hanged,lynched,lynching,lynchings,beheaded,beheading,beheadings,decapitated}",
    ),
    entry(Killing, None, "assassinat{e,ed,es,ing,ion,ions}"),
    entry(Killing, NotPlay, "homicide{,s}"),
    entry(Killing, Person, "execut{ed,ing}"),
    entry(
        Killing,
        None,
        "execution{,s} of {,the ,two ,three ,several ,dozens of ,hundreds of }{prisoners,detainees,inmates,people,men,women,civilians,captives}",
    ),
    entry(Killing, None, "{public,mass} execution{,s}"),
    entry(
        ExtrajudicialExecution,
        None,
        "{extrajudicial,extra-judicial,summary,arbitrary} {execution,executions,killing,killings}",
    ),
    entry(ExtrajudicialExecution, None, "summarily {executed,killed,shot}"),
    entry(
        ExtrajudicialExecution,
        None,
        "{death squad,death squads,executed without trial,shot without trial}",
    ),
    entry(
        DeathInCustody,
        None,
        "{die,died,dies,dying,death,deaths,dead} {,while ,whilst }{in,under,inside,behind} .. {custody,detention,prison,prisons,jail,jails,bars,cell,cells,penitentiary}",
    ),
    entry(
        DeathInCustody,
        None,
        "death{,s} of {,a ,two ,three ,several ,dozens of ,hundreds of ,more than }{,young ,political ,other }{prisoner,prisoners,detainee,detainees,inmate,inmates}",
    ),
    entry(DeathInCustody, None, "{custodial,in-custody,prison} death{,s}"),
    entry(
        DeathInCustody,
        None,
        "{prisoner,prisoners,detainee,detainees,inmate,inmates} {,have ,had ,has ,who }{,reportedly ,allegedly }{died,dead}",
    ),
    entry(DeathInCustody, Prison, "{died,deaths}"),
    entry(Massacre, None, "massacre{,s,d}"),
    entry(
        Massacre,
        None,
        "{mass killing,mass killings,mass murder,mass shooting,mass shootings,genocide,mass grave,mass graves}",
    ),
    // Disappearance and abduction.
    entry(EnforcedDisappearance, None, "{enforced,forced,involuntary} disappearance{,s}"),
    entry(EnforcedDisappearance, None, "{forcibly ,been forcibly ,were forcibly }disappeared"),
    entry(EnforcedDisappearance, None, "{were,was,been} disappeared"),
    entry(EnforcedDisappearance, Custody, "disappear{ed,ances,ance,ing}"),
    entry(
        EnforcedDisappearance,
        Custody,
        "whereabouts {,are ,were ,remain ,remained ,is ,was }unknown",
    ),
    entry(Abduction, None, "abduct{,s,ed,ing,ion,ions}"),
    entry(Abduction, None, "kidnap{,s,ped,ping,pings,ped by}"),
    entry(Abduction, None, "{snatched from,taken hostage,hostage-taking}"),
    // Detention.
    entry(Detention, Held, "detained"),
    entry(Detention, None, "detain{,s,ing}"),
    entry(
        Detention,
        None,
        "{detention,detentions,arrest,arrests,arresting,imprison,imprisons,imprisonment,imprisoning,incarcerate,incarcerates,incarcerating,incarceration,internment,jailing,jailings,pretrial detention,pre-trial detention,lockup of}",
    ),
    entry(Detention, Held, "{arrested,imprisoned,incarcerated,jailed,interned,locked up}"),
    entry(
        Detention,
        None,
        "{held,kept,remain,remains,remained,been,was,were,is,are,placed} in {,police ,state ,military ,immigration ,federal ,u.s. ,ice ,pretrial ,pre-trial }{custody,detention,prison,jail}",
    ),
    entry(Detention, None, "{taken,took,taking} {,him ,her ,them ,me ,us }into custody"),
    entry(Detention, None, "{mass,sweeping} {arrest,arrests,detention,detentions,incarceration}"),
    entry(
        ArbitraryDetention,
        None,
        "{arbitrary,unlawful,illegal,wrongful,unjust,baseless} {,and prolonged ,mass ,arrest and }{detention,detentions,arrest,arrests,imprisonment,incarceration}",
    ),
    entry(
        ArbitraryDetention,
        None,
        "{arbitrarily,unlawfully,illegally,wrongfully,unjustly} {arrested,detained,held,imprisoned,jailed,incarcerated}",
    ),
    entry(
        ArbitraryDetention,
        None,
        "{arrested,detained,held,imprisoned,jailed,incarcerated} {,him ,her ,them ,me ,us }{arbitrarily,unlawfully,illegally,wrongfully,unjustly}",
    ),
    entry(
        ArbitraryDetention,
        None,
        "{arrested,detained,detain,held,imprisoned,jailed,incarcerated,arrest,detention,imprisonment} .. {without charge,without charges,without any charge,without trial,without being charged,without a trial,without evidence,without a warrant,without explanation,without formal charges}",
    ),
    entry(IncommunicadoDetention, None, "incommunicado{, detention}"),
    entry(
        IncommunicadoDetention,
        Custody,
        "{cut off from,no contact with,without contact with,denied contact with,not allowed to call,not allowed to contact,no communication with,unable to contact} {,the ,their ,his ,her ,my ,our }{family,families,lawyer,lawyers,relatives,attorney,attorneys,outside world}",
    ),
    entry(
        DenialOfDueProcess,
        None,
        "{denied,without,lack of,denial of,violation of,violations of,violate,violated,violates,violating,no,deprived of,absence of,denying} {,them ,him ,her ,us ,any ,their ,his ,her ,our ,the right to ,all ,basic }due process",
    ),
    entry(
        DenialOfDueProcess,
        Custody,
        "{without,denied,no access to,never had,refused} {,any ,a ,access to ,an ,fair ,a fair ,the right to ,him ,her ,them ,us }{trial,hearing,lawyer,lawyers,attorney,attorneys,legal counsel,counsel,judge,court hearing,day in court,legal representation}",
    ),
    entry(
        DenialOfDueProcess,
        Custody,
        "{never,not,didn't,couldn't} {saw,see,seen,speak to,spoke to,allowed to see,allowed,given,have,had,brought before} {,a ,any ,the ,our ,my }{lawyer,lawyers,attorney,judge,trial,hearing}",
    ),
    entry(DenialOfDueProcess, None, "{sham,show,secret,unfair,mass} trial{,s}"),
    entry(DenialOfDueProcess, None, "{forced,coerced} confession{,s}"),
    // Removal and custody.
    entry(Deportation, None, "deport{,s,ed,ing,ation,ations,ee,ees}"),
    entry(
        Deportation,
        Border,
        "{expel,expels,expelled,expelling,expulsion,expulsions,repatriate,repatriated,repatriation,removal,removals,sent back}",
    ),
    entry(
        Deportation,
        Border,
        "removed {to,from} {the country,the united states,the u.s.,their country,a third country,third countries}",
    ),
    entry(
        Deportation,
        None,
        "{removal flight,removal flights,third-country removal,third-country removals}",
    ),
    entry(
        TransferOfCustody,
        None,
        "{accept,accepts,accepted,accepting,take,takes,took,taking,transfer,transferred,transferring,hand over,handed over,handing over,assume,assumed,assuming} custody of",
    ),
    entry(TransferOfCustody, Custody, "{hand,hands,handed,handing} over"),
    entry(
        TransferOfCustody,
        Custody,
        "{handed,turned,turning,handing} {,him ,her ,them ,me ,us ,prisoners ,detainees }over to",
    ),
    entry(
        TransferOfCustody,
        None,
        "{transfer,transfers,transferred,transferring} {,of }{,the ,him ,her ,them ,me ,us }{prisoners,inmates,detainees,custody,captives,migrants}",
    ),
    entry(TransferOfCustody, Custody, "transferred {,him ,her ,them ,me ,us }to"),
    entry(
        TransferOfCustody,
        None,
        "{sent,sending,flown,flew,shipped,transferred,taken,moved,transported} .. {to a prison,to the prison,to a detention center,to a detention centre,to a mega-prison,to a megaprison,to a jail}",
    ),
    entry(TransferOfCustody, None, "extradit{e,ed,es,ing,ion,ions}"),
    entry(
        TransferOfCustody,
        None,
        "{extraordinary rendition,extraordinary renditions,renditioned}",
    ),
    entry(ForcedDisplacement, None, "{forced,forcible,internal,mass} displacement{,s}"),
    entry(ForcedDisplacement, None, "{forcibly,internally} {displaced,relocated,removed}"),
    entry(
        ForcedDisplacement,
        None,
        "{displaced {people,civilians,families,residents,villagers,persons}}",
    ),
    entry(
        ForcedDisplacement,
        None,
        "{forced,driven,drove,expelled,chased} .. {from their homes,from their land,from their lands,from their villages,off their land,out of their homes,from our homes,from our land,from his home,from her home,from their village}",
    ),
    entry(ForcedDisplacement, None, "ethnic{ally,} cleans{ing,ed}"),
    entry(Release, Person, "releas{e,es,ed,ing}"),
    entry(
        Release,
        None,
        "releas{ed,e} {,him ,her ,them ,me ,us }from {,the ,a ,police ,state ,federal ,u.s. ,ice ,immigration }{prison,jail,custody,detention,captivity}",
    ),
    entry(
        Release,
        None,
        "release{,s} of {,the ,all ,some ,political ,its ,their ,two ,three }{,american ,political ,other }{prisoner,prisoners,detainee,detainees,inmate,inmates,hostage,hostages,captives,men,women,protesters,journalists}",
    ),
    entry(Release, Person, "{freed,freeing,set free,setting free}"),
    entry(
        Release,
        None,
        "{release,releases,released,releasing,free,freeing,freed,release of} .. {prison population,prisoners,inmates,detainees,hostages,captives}",
    ),
    entry(
        Release,
        None,
        "{freed,set free,let out} from {,the }{prison,jail,custody,detention,captivity}",
    ),
    // Those who report, and witnesses.
    entry(InterferenceWithReporting, Reporting, "censor{,ed,ing,s,ship}"),
    entry(
        InterferenceWithReporting,
        Reporting,
        "{pull,pulled,pulling,pulls,shelve,shelved,shelving,spike,spiked,spiking,suppressed,suppressing,killed,cancelled,canceled,withdrew,withheld,blocked} .. {broadcast,segment,report,story,episode,documentary,film,programme,interview,article}",
    ),
    entry(
        InterferenceWithReporting,
        Reporting,
        "{broadcast,segment,report,story,episode,documentary,film,programme,article,investigation,interview} {was,had been,has been,is,were} {pulled,shelved,spiked,suppressed,killed,censored,cancelled,canceled,withdrawn,taken off the air,taken down}",
    ),
    entry(
        InterferenceWithReporting,
        Reporting,
        "{political,government,editorial,outside,corporate,official} {pressure,interference,meddling}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{pressured,pressuring,pressure on,intimidate,intimidated,intimidating,silence,silenced,silencing,muzzle,muzzled,muzzling,gagged,harass,harassed,harassing,harassment of,attacks on,threats against,persecution of,raid on,raided} .. {journalist,journalists,reporter,reporters,newsroom,newsrooms,broadcaster,broadcasters,newspaper,newspapers,news outlets}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{journalist,journalists,reporter,reporters,editors} {,were ,was ,have been ,had been ,being }{threatened,harassed,intimidated,silenced,pressured,censored,followed,surveilled,spied on}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{shut,shuts,shutting,close,closed,closing} {down }{,the ,a ,its }{,independent ,critical }{newspaper,newspapers,newsroom,radio station,tv station,broadcaster,magazine}",
    ),
    entry(WitnessIntimidation, None, "{witness,victim} {tampering,intimidation,harassment}"),
    entry(
        WitnessIntimidation,
        None,
        "{intimidate,intimidated,intimidating,intimidation of,threaten,threatened,threatening,threats to,threats against,pressured,pressuring,bribe,bribed,bribing,silence,silenced,silencing,retaliate against,retaliated against,retaliation against,harass,harassed,tamper with,tampered with,coerced} .. {witness,witnesses,judges,prosecutors,whistleblowers}",
    ),
    entry(
        WitnessIntimidation,
        None,
        "{witness,witnesses,lawyers,judges,prosecutors} {,were ,was ,have been ,had been ,being }{threatened,harassed,intimidated,silenced,pressured,bribed}",
    ),
    // Attacks.
    entry(
        AttackOnCivilians,
        None,
        "{attack,attacks,attacked,attacking,assault on,assaults on,strikes on,violence against,fire on} .. {civilians,villagers,protesters,demonstrators,worshippers,refugees,aid workers}",
    ),
    entry(
        AttackOnCivilians,
        None,
        "{shell,shells,shelled,shelling,bomb,bombs,bombed,bombing,bombings,bombardment,bombarded,target,targeted,targeting} .. {civilian,civilians,hospital,hospitals,school,schools,village,villages}",
    ),
    entry(
        AttackOnCivilians,
        None,
        "{shelling,bombardment,barrel bomb,barrel bombs,airstrike,airstrikes,air strike,air strikes,drone strike,drone strikes,chemical attack,chemical attacks,car bomb,car bombing,suicide bombing,suicide bombings,bombings}",
    ),
    entry(AttackOnCivilians, None, "civilian {casualties,deaths}"),
    entry(
        AttackOnCivilians,
        None,
        "{opened,open,opening} fire on {,the ,unarmed }{crowd,civilians,protesters,demonstrators,people,villagers,worshippers}",
    ),
    entry(AttackOnCivilians, None, "{terror,terrorist} attack{,s}"),
    entry(
        PropertyDestruction,
        None,
        "{burn,burned,burnt,burning,torched,torching,destroy,destroyed,destroying,demolish,demolished,demolishing,raze,razed,razing,bulldozed,bulldozing,looted,looting,ransacked,ransacking,confiscated,demolition of,destruction of,burning of} .. {home,homes,house,houses,village,villages,crops,farms,shops,huts}",
    ),
    entry(
        PropertyDestruction,
        None,
        "{home,homes,house,houses,village,villages,crops,shops} {,were ,was ,had been ,been ,being }{burned,burnt,torched,destroyed,demolished,razed,bulldozed,looted,ransacked}{, down}",
    ),
    entry(PropertyDestruction, None, "{house,home} {burnings,demolitions,burning,demolition}"),
];
