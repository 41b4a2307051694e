/** Words that are misspelt as often as not, each by the one word it can be: "grammer", "hygeine", "seperate". */

const MISSPELT = new Map(
  `
    absense absence,acceptible acceptable,accomodate accommodate,accross across,acheivement achievement,
    acheived achieved,alchohol alcohol,allready already,amature amateur,apparant apparent,appoitment appointment,
    assesment assessment,assesments assessments,athelete athlete,attendence attendance,availible available,
    awfull awful,basicly basically,beatiful beautiful,beautifull beautiful,beginer beginner,beleif belief,
    beleive believe,beleived believed,benifit benefit,breif brief,brocken broken,bussiness business,
    careing caring,catagory category,cemetary cemetery,cheif chief,comittee committee,commitee committee,
    compleatly completely,completly completely,concious conscious,confortable comfortable,comfortible comfortable,
    curiculum curriculum,definate definite,definatly definitely,desparate desperate,diffrent different,
    dissapear disappear,dissapoint disappoint,dissapointed disappointed,easely easily,eachothers each other’s,
    embarass embarrass,embarassed embarrassed,emergancy emergency,enviromental environmental,equiped equipped,
    equiptment equipment,exellent excellent,exept except,excercise exercise,exersise exercise,existance existence,
    experince experience,experienc experience,explaination explanation,extreamly extremely,familar familiar,
    forteen fourteen,fourty forty,freindly friendly,garantee guarantee,gaurd guard,generaly generally,
    grammer grammar,greatful grateful,gratefull grateful,happend happened,happyness happiness,heigth height,
    helpfull helpful,hieght height,hygeine hygiene,hygene hygiene,hygine hygiene,immediatly immediately,
    independance independence,independant independent,independantly independently,intrest interest,
    intrested interested,intresting interesting,knowlege knowledge,knowledgable knowledgeable,labratory laboratory,
    lenght length,liason liaison,libary library,lisence licence,liscence licence,lonelyness loneliness,
    maintainance maintenance,maintainence maintenance,maintenence maintenance,medecine medicine,medicin medicine,
    millenium millennium,morgage mortgage,necesary necessary,neccessary necessary,neice niece,nieghbour neighbour,
    nieghbor neighbor,noticable noticeable,ocasion occasion,occassion occasion,occured occurred,occuring occurring,
    oportunity opportunity,oppurtunity opportunity,oppertunity opportunity,orginal original,passanger passenger,
    paitent patient,paitents patients,parrallel parallel,peice piece,perfomance performance,persistant persistent,
    posession possession,possiblity possibility,potatos potatoes,practicaly practically,prefered preferred,
    pregnent pregnant,preperation preparation,privelege privilege,priviledge privilege,probaly probably,
    profesional professional,proffesional professional,profesor professor,pronounciation pronunciation,
    psycology psychology,publically publicly,questionaire questionnaire,reccomend recommend,recomend recommend,
    recieved received,recieving receiving,refered referred,referal referral,relevent relevant,religous religious,
    remeber remember,responsability responsibility,responsable responsible,restaraunt restaurant,
    resturant restaurant,rythm rhythm,rythym rhythm,safley safely,schedual schedule,secratary secretary,
    sentance sentence,seperate separate,seperated separated,seperately separately,seperating separating,
    similiar similar,sincerly sincerely,specialy specially,stressfull stressful,succesful successful,
    succesfully successfully,successfull successful,sucess success,sucessful successful,suprise surprise,
    suprised surprised,surgon surgeon,technican technician,tecnician technician,temperture temperature,
    tomatos tomatoes,tommorow tomorrow,tommorrow tomorrow,tomorow tomorrow,tounge tongue,truely truly,
    tution tuition,unfortunatly unfortunately,usefull useful,usualy usually,vaccum vacuum,vegatable vegetable,
    vehical vehicle,wensday Wednesday,wendsday Wednesday,wieght weight,wierd weird,wonderfull wonderful,
    writter writer`
    .split(/,\s*/u)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** The line with such words as they are spelt, one or many of them. */
export function mendMisspelt(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}@.’'-])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}@’'-])/gu, (typed) => {
    const low = typed.toLowerCase();
    const one = low.endsWith('s') ? MISSPELT.get(low.slice(0, -1)) : undefined;
    const meant = MISSPELT.get(low) ?? (one && `${one}s`.replace(/ys$/u, 'ies'));
    if (!meant) return typed;
    return /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  });
}
