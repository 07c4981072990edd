window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["west_brabant"] = {
"West-Brabant kader 7 alinea 1": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-1",
"West-Brabant kader 7 alinea 2": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-2",
"West-Brabant kader 7 alinea 3": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-3",
"West-Brabant kader 7 alinea 4": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-4",
"West-Brabant kader 7 opschrift": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-opschrift"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["west_brabant"] = {
"aanvraag_is_gehonoreerd": [
"Voorwaarde",
"De aanvraag is gehonoreerd.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-aanvraag_is_gehonoreerd"
],
"akkoord_gegeven": [
"Voorwaarde",
"Een teammanager is formeel akkoord met de inzet.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-akkoord_gegeven"
],
"alleen_externe_jobcoaching": [
"Voorwaarde",
"De regio zet alleen externe jobcoaching in.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-alleen_externe_jobcoaching"
],
"alleen_licht_of_midden": [
"Voorwaarde",
"Er zijn twee niveaus, licht en midden; zwaar komt niet voor.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-alleen_licht_of_midden"
],
"in_het_kader_van_de_banenafspraak": [
"Voorwaarde",
"De jobcoach hoort bij een plaatsing in het kader van de Banenafspraak.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-in_het_kader_van_de_banenafspraak"
],
"klantmanager_positief": [
"Eis",
"De klantmanager schat in dat er een jobcoach moet komen.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-klantmanager_positief"
],
"loonkostensubsidie_is_toegekend": [
"Voorwaarde",
"De toekenning van loonkostensubsidie is helemaal afgerond, ook als er eerst een proefplaatsing is.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-loonkostensubsidie_is_toegekend"
],
"loonwaarderapport": [
"Eis",
"Er ligt een loonwaarderapport; zonder rapport kan niet worden bepaald of er een jobcoach komt.",
"west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-loonwaarderapport"
]
};
