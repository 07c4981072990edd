window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["utrecht"] = {
"Utrecht art. 1": "utrecht/artikel-1.html#art-1",
"Utrecht art. 10 lid 1": "utrecht/artikel-10.html#art-10-lid-1",
"Utrecht art. 10 lid 2": "utrecht/artikel-10.html#art-10-lid-2",
"Utrecht art. 10 lid 2 onder a": "utrecht/artikel-10.html#art-10-lid-2-onder-a",
"Utrecht art. 10 lid 2 onder b": "utrecht/artikel-10.html#art-10-lid-2-onder-b",
"Utrecht art. 10 lid 3": "utrecht/artikel-10.html#art-10-lid-3",
"Utrecht art. 10 lid 4": "utrecht/artikel-10.html#art-10-lid-4",
"Utrecht art. 10 lid 5": "utrecht/artikel-10.html#art-10-lid-5",
"Utrecht art. 10 lid 6": "utrecht/artikel-10.html#art-10-lid-6",
"Utrecht art. 11 lid 1": "utrecht/artikel-11.html#art-11-lid-1",
"Utrecht art. 11 lid 2": "utrecht/artikel-11.html#art-11-lid-2",
"Utrecht art. 12 lid 1": "utrecht/artikel-12.html#art-12-lid-1",
"Utrecht art. 12 lid 2": "utrecht/artikel-12.html#art-12-lid-2",
"Utrecht art. 12 lid 3": "utrecht/artikel-12.html#art-12-lid-3",
"Utrecht art. 12 lid 4": "utrecht/artikel-12.html#art-12-lid-4",
"Utrecht art. 12 lid 5": "utrecht/artikel-12.html#art-12-lid-5",
"Utrecht art. 13 lid 1": "utrecht/artikel-13.html#art-13-lid-1",
"Utrecht art. 13 lid 2": "utrecht/artikel-13.html#art-13-lid-2",
"Utrecht art. 14": "utrecht/artikel-14.html#art-14",
"Utrecht art. 15": "utrecht/artikel-15.html#art-15",
"Utrecht art. 2": "utrecht/artikel-2.html#art-2",
"Utrecht art. 3 lid 1": "utrecht/artikel-3.html#art-3-lid-1",
"Utrecht art. 3 lid 2": "utrecht/artikel-3.html#art-3-lid-2",
"Utrecht art. 4 aanhef": "utrecht/artikel-4.html#art-4",
"Utrecht art. 4 onder 1": "utrecht/artikel-4.html#art-4-onder-1",
"Utrecht art. 4 onder 2": "utrecht/artikel-4.html#art-4-onder-2",
"Utrecht art. 4 onder 3": "utrecht/artikel-4.html#art-4-onder-3",
"Utrecht art. 5 lid 1": "utrecht/artikel-5.html#art-5-lid-1",
"Utrecht art. 5 lid 1 onder a": "utrecht/artikel-5.html#art-5-lid-1-onder-a",
"Utrecht art. 5 lid 1 onder b": "utrecht/artikel-5.html#art-5-lid-1-onder-b",
"Utrecht art. 5 lid 1 onder c": "utrecht/artikel-5.html#art-5-lid-1-onder-c",
"Utrecht art. 5 lid 2": "utrecht/artikel-5.html#art-5-lid-2",
"Utrecht art. 5 lid 3": "utrecht/artikel-5.html#art-5-lid-3",
"Utrecht art. 5 lid 3 onder a": "utrecht/artikel-5.html#art-5-lid-3-onder-a",
"Utrecht art. 5 lid 3 onder b": "utrecht/artikel-5.html#art-5-lid-3-onder-b",
"Utrecht art. 6 lid 1": "utrecht/artikel-6.html#art-6-lid-1",
"Utrecht art. 6 lid 2": "utrecht/artikel-6.html#art-6-lid-2",
"Utrecht art. 6 lid 2 onder a": "utrecht/artikel-6.html#art-6-lid-2-onder-a",
"Utrecht art. 6 lid 2 onder b": "utrecht/artikel-6.html#art-6-lid-2-onder-b",
"Utrecht art. 7": "utrecht/artikel-7.html#art-7",
"Utrecht art. 8 lid 1": "utrecht/artikel-8.html#art-8-lid-1",
"Utrecht art. 8 lid 2": "utrecht/artikel-8.html#art-8-lid-2",
"Utrecht art. 8 lid 2 onder a": "utrecht/artikel-8.html#art-8-lid-2-onder-a",
"Utrecht art. 8 lid 2 onder b": "utrecht/artikel-8.html#art-8-lid-2-onder-b",
"Utrecht art. 8 lid 3": "utrecht/artikel-8.html#art-8-lid-3",
"Utrecht art. 8 lid 4": "utrecht/artikel-8.html#art-8-lid-4",
"Utrecht art. 9 lid 1": "utrecht/artikel-9.html#art-9-lid-1",
"Utrecht art. 9 lid 2": "utrecht/artikel-9.html#art-9-lid-2",
"Utrecht art. 9 lid 2 onder a": "utrecht/artikel-9.html#art-9-lid-2-onder-a",
"Utrecht art. 9 lid 2 onder b": "utrecht/artikel-9.html#art-9-lid-2-onder-b",
"Utrecht art. 9 lid 2 onder c": "utrecht/artikel-9.html#art-9-lid-2-onder-c",
"Utrecht art. 9 lid 3": "utrecht/artikel-9.html#art-9-lid-3",
"Utrecht art. 9 lid 4": "utrecht/artikel-9.html#art-9-lid-4",
"Utrecht art. 9 lid 5": "utrecht/artikel-9.html#art-9-lid-5",
"Utrecht art. 9 lid 6": "utrecht/artikel-9.html#art-9-lid-6",
"Utrecht art. 9 lid 7": "utrecht/artikel-9.html#art-9-lid-7",
"Utrecht art. 9 lid 8": "utrecht/artikel-9.html#art-9-lid-8",
"Utrecht considerans alinea 1": "utrecht/considerans.html#considerans-alinea-1",
"Utrecht considerans alinea 2": "utrecht/considerans.html#considerans-alinea-2",
"Utrecht considerans alinea 3": "utrecht/considerans.html#considerans-alinea-3",
"Utrecht considerans alinea 4": "utrecht/considerans.html#considerans-alinea-4",
"Utrecht considerans alinea 5": "utrecht/considerans.html#considerans-alinea-5",
"Utrecht opschrift": "utrecht/opschrift.html#opschrift",
"Utrecht slotformule alinea 1": "utrecht/slotformule.html#slotformule-alinea-1",
"Utrecht slotformule alinea 2": "utrecht/slotformule.html#slotformule-alinea-2",
"Utrecht slotformule alinea 3": "utrecht/slotformule.html#slotformule-alinea-3",
"Utrecht toelichting art. 5 alinea 1": "utrecht/toelichting.html#toelichting-art-5-alinea-1",
"Utrecht toelichting art. 5 alinea 2": "utrecht/toelichting.html#toelichting-art-5-alinea-2",
"Utrecht toelichting art. 5 alinea 3": "utrecht/toelichting.html#toelichting-art-5-alinea-3",
"Utrecht toelichting art. 5 alinea 3 onder 1": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-1",
"Utrecht toelichting art. 5 alinea 3 onder 1 onder a": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-1-onder-a",
"Utrecht toelichting art. 5 alinea 3 onder 1 onder b": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-1-onder-b",
"Utrecht toelichting art. 5 alinea 3 onder 1 onder c": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-1-onder-c",
"Utrecht toelichting art. 5 alinea 3 onder 1 onder d": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-1-onder-d",
"Utrecht toelichting art. 5 alinea 3 onder 2": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2",
"Utrecht toelichting art. 5 alinea 3 onder 2 onder a": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2-onder-a",
"Utrecht toelichting art. 5 alinea 3 onder 2 onder b": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2-onder-b",
"Utrecht toelichting art. 5 alinea 3 onder 2 onder c": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2-onder-c",
"Utrecht toelichting art. 5 alinea 3 onder 2 onder d": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2-onder-d",
"Utrecht toelichting art. 5 alinea 3 onder 2 onder e": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-2-onder-e",
"Utrecht toelichting art. 5 alinea 3 onder 3": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-3",
"Utrecht toelichting art. 5 alinea 3 onder 3 onder a": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-3-onder-a",
"Utrecht toelichting art. 5 alinea 3 onder 3 onder b": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-3-onder-b",
"Utrecht toelichting art. 5 alinea 3 onder 3 onder c": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-3-onder-c",
"Utrecht toelichting art. 5 alinea 3 onder 3 onder d": "utrecht/toelichting.html#toelichting-art-5-alinea-3-onder-3-onder-d",
"Utrecht toelichting art. 5 alinea 4": "utrecht/toelichting.html#toelichting-art-5-alinea-4",
"Utrecht toelichting art. 5 alinea 4 onder 1": "utrecht/toelichting.html#toelichting-art-5-alinea-4-onder-1",
"Utrecht toelichting art. 5 alinea 4 onder 2": "utrecht/toelichting.html#toelichting-art-5-alinea-4-onder-2",
"Utrecht toelichting art. 5 alinea 4 onder 3": "utrecht/toelichting.html#toelichting-art-5-alinea-4-onder-3",
"Utrecht toelichting art. 5 alinea 4 onder 4": "utrecht/toelichting.html#toelichting-art-5-alinea-4-onder-4",
"Utrecht toelichting art. 5 alinea 4 onder 5": "utrecht/toelichting.html#toelichting-art-5-alinea-4-onder-5"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["utrecht"] = {
"dienstverband_volgens_lid_1": [
"Voorwaarde",
"Er is een regulier dienstverband van minimaal 6 maanden en meer dan 12 uur per week, een proefplaatsing met uitzicht op minimaal 6 maanden dienstverband, of een BBL-dienstverband.",
"utrecht/artikel-8.html#regel-dienstverband_volgens_lid_1"
],
"doelgroep": [
"Voorwaarde",
"Alleen voor iemand uit een van de drie doelgroepen kan begeleiding worden ingezet.",
"utrecht/artikel-4.html#regel-doelgroep"
],
"jobcoach_geen_collega_of_leidinggevende": [
"Eis",
"De interne jobcoach is geen directe collega en geen leidinggevende van de werknemer.",
"utrecht/artikel-6.html#regel-jobcoach_geen_collega_of_leidinggevende"
],
"jobcoach_is_erkend": [
"Eis",
"De jobcoach, of de organisatie waarvoor hij werkt, is erkend volgens het Erkenningskader 2019.",
"utrecht/artikel-6.html#regel-jobcoach_is_erkend"
],
"jobcoach_verbonden_en_vrijgesteld": [
"Eis",
"De interne jobcoach is aan de werkgever verbonden en voor de begeleiding vrijgesteld van ander werk.",
"utrecht/artikel-6.html#regel-jobcoach_verbonden_en_vrijgesteld"
],
"noodzaak": [
"Voorwaarde",
"Zonder tijdelijke begeleiding kan de werknemer niet toegroeien naar werk zonder begeleiding; het college stelt dat vast.",
"utrecht/artikel-8.html#regel-noodzaak"
],
"nul_uren": [
"Uitsluiting",
"Bij een 0-urencontract wordt geen begeleiding geboden.",
"utrecht/artikel-8.html#regel-nul_uren"
],
"samenloop_verboden": [
"Uitsluiting",
"Interne jobcoaching gaat niet samen met externe jobcoaching of werkbegeleiding in dezelfde periode.",
"utrecht/artikel-8.html#regel-samenloop_verboden"
],
"termijn_jobcoaching_niet_verbruikt": [
"Voorwaarde",
"Er is nog geen vier keer jobcoaching voor een half jaar toegekend.",
"utrecht/artikel-9.html#regel-termijn_jobcoaching_niet_verbruikt"
],
"termijn_werkbegeleiding_niet_verbruikt": [
"Voorwaarde",
"Er is nog geen vier keer werkbegeleiding voor een half jaar toegekend.",
"utrecht/artikel-10.html#regel-termijn_werkbegeleiding_niet_verbruikt"
],
"uren_boven_zwaar": [
"Uitsluiting",
"In lezing U-L30 past meer dan 52 verwachte uren in geen regime.",
"utrecht/artikel-9.html#regel-uren_boven_zwaar"
],
"werkbegeleider_opgeleid": [
"Eis",
"De werkbegeleider heeft een opleidingsmodule afgerond die op de doelgroep is gericht.",
"utrecht/artikel-7.html#regel-werkbegeleider_opgeleid"
],
"werkervaringsplek": [
"Uitsluiting",
"Bij een werkervaringsplek wordt geen begeleiding geboden.",
"utrecht/artikel-8.html#regel-werkervaringsplek"
],
"zwaar_regime_gesloten": [
"Uitsluiting",
"In lezing U-L31 wordt afgewezen als het passende regime het zware is en dat niet openstaat.",
"utrecht/artikel-9.html#regel-zwaar_regime_gesloten"
]
};
