window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["uwv_extern"] = {
"UWV extern Aanvraag door de werkgever, alinea 2": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2",
"UWV extern Aanvraag door de werkgever, alinea 2, derde streepje": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-3",
"UWV extern Aanvraag door de werkgever, alinea 2, eerste streepje": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-1",
"UWV extern Aanvraag door de werkgever, alinea 2, tweede streepje": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-2",
"UWV extern Aanvraag door de werkgever, alinea 2, vierde streepje": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-4",
"UWV extern Aanvraag door de werkgever, alinea 3": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-3",
"UWV extern Aanvraag door de werknemer, alinea 1": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-alinea-1",
"UWV extern Aanvraag door de werknemer, alinea 2": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-alinea-2",
"UWV extern Aanvraag door de werknemer, alinea 3": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-alinea-3",
"UWV extern Door UWV of gemeenten ingezette jobcoaching, alinea 2": "uwv_extern/kop-soorten-jobcoaches-en-methodieken.html#soorten-jobcoaches-en-methodieken-door-uwv-of-gemeenten-ingezette-jobcoaching-alinea-2",
"UWV extern Eisen aan de kwaliteit, alinea 2": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-eisen-aan-de-kwaliteit-alinea-2",
"UWV extern Gemeenten en arbeidsmarkt-regio's": "uwv_extern/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s",
"UWV extern Gemeenten en arbeidsmarkt-regio's, Hoe wordt de jobcoach gefinancierd?, alinea 2": "uwv_extern/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-hoe-wordt-de-jobcoach-gefinancierd-alinea-2",
"UWV extern Jobcoach regelingen UWV, Aanvraag door de werknemer, alinea 1": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-alinea-1",
"UWV extern Jobcoach regelingen UWV, Aanvraag door de werknemer, opschrift": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-opschrift",
"UWV extern Jobcoach regelingen UWV, Vergoedingen, opschrift": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-vergoedingen-opschrift",
"UWV extern Jobcoach regelingen UWV, alinea 1": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-1",
"UWV extern Jobcoach regelingen UWV, alinea 2": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-2",
"UWV extern Jobcoach regelingen UWV, alinea 3": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-3",
"UWV extern Jobcoach regelingen UWV, alinea 4": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-4",
"UWV extern Jobcoach regelingen UWV, alinea 5": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-5",
"UWV extern UWV: erkenning jobcoach-organisaties, alinea 1": "uwv_extern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-jobcoach-organisaties-alinea-1",
"UWV extern UWV: erkenning jobcoach-organisaties, alinea 2": "uwv_extern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-jobcoach-organisaties-alinea-2",
"UWV extern UWV: erkenning jobcoach-organisaties, alinea 3": "uwv_extern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-jobcoach-organisaties-alinea-3",
"UWV extern UWV: erkenning jobcoach-organisaties, alinea 4": "uwv_extern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-jobcoach-organisaties-alinea-4",
"UWV extern UWV: erkenning jobcoach-organisaties, opschrift": "uwv_extern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-jobcoach-organisaties-opschrift",
"UWV extern Vergoedingen, alinea 1": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-vergoedingen-alinea-1",
"UWV extern Vergoedingen, alinea 2": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-vergoedingen-alinea-2",
"UWV extern Vergoedingen, alinea 3": "uwv_extern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-vergoedingen-alinea-3",
"UWV extern voetnoot 1": "uwv_extern/voetnoten.html#voetnoot-1",
"UWV extern voetnoot 2": "uwv_extern/voetnoten.html#voetnoot-2"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["uwv_extern"] = {
"andere_regeling_ook_aangevraagd": [
"Uitsluiting",
"Voor een werknemer kan de externe of de interne regeling worden aangevraagd, niet allebei.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-andere_regeling_ook_aangevraagd"
],
"blijkt_op_schrift": [
"Voorwaarde",
"Er is een schriftelijke overeenkomst waaruit duur, uren en loonwaarde blijken; een 0-urencontract is dat niet. Hiervan wordt niet afgeweken.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-blijkt_op_schrift"
],
"er_is_een_calamiteit": [
"Voorwaarde",
"De uren van de strippenkaart zijn er voor een calamiteit.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-er_is_een_calamiteit"
],
"genoeg_loonwaarde": [
"Voorwaarde",
"De loonwaarde is minimaal 35 procent van het wettelijk minimumloon.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-genoeg_loonwaarde"
],
"genoeg_uren": [
"Voorwaarde",
"De medewerker werkt in deze dienstbetrekking ten minste twaalf uur per week.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-genoeg_uren"
],
"groot_genoeg_en_ingeschreven": [
"Voorwaarde",
"Voor erkenning zijn minimaal twee fte jobcoaches, inschrijving bij de Kamer van Koophandel en rechtspersoonlijkheid nodig.",
"uwv_extern/kop-aandacht-voor-kwaliteit.html#regel-groot_genoeg_en_ingeschreven"
],
"hoogstens_drie_jaar": [
"Voorwaarde",
"De begeleiding duurt maximaal drie jaar.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-hoogstens_drie_jaar"
],
"in_de_doelgroep_van_het_uwv": [
"Voorwaarde",
"De werknemer hoort tot een genoemde groep, of op een andere grond tot de doelgroep van het UWV.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-in_de_doelgroep_van_het_uwv"
],
"individuele_professional": [
"Uitsluiting",
"Het UWV erkent geen individuele professionals: wie geen rechtspersoon is, wordt niet erkend.",
"uwv_extern/kop-aandacht-voor-kwaliteit.html#regel-individuele_professional"
],
"lang_genoeg": [
"Voorwaarde",
"De dienstbetrekking duurt ten minste zes maanden; een contract voor onbepaalde tijd doet dat altijd. Hiervan wordt niet afgeweken.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-lang_genoeg"
],
"ondergrens_bij_de_start": [
"Voorwaarde",
"In een uitzonderlijk geval zijn er bij de start minimaal acht uur per week en is de loonwaarde minimaal 20 procent.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-ondergrens_bij_de_start"
],
"organisatie_is_erkend": [
"Voorwaarde",
"De jobcoach is van een jobcoachorganisatie die door het UWV is erkend.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-organisatie_is_erkend"
],
"personeel_is_vakbekwaam": [
"Eis",
"De aanbieder heeft vakbekwaam personeel: hbo of hbo-niveau, en een opleiding voor jobcoach of een opleiding in de praktijk.",
"uwv_extern/kop-aandacht-voor-kwaliteit.html#regel-personeel_is_vakbekwaam"
],
"structureel_beperkt_en_aangewezen": [
"Voorwaarde",
"De werknemer heeft een structureel functionele beperking en kan het werk alleen met jobcoaching doen.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-structureel_beperkt_en_aangewezen"
],
"uitbreiding_als_voorwaarde": [
"Voorwaarde",
"In een uitzonderlijk geval is bij de toekenning als voorwaarde gesteld dat uren en loonwaarde binnen een jaar worden uitgebreid.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-uitbreiding_als_voorwaarde"
],
"uitgebreid_na_een_jaar": [
"Voorwaarde",
"Na een jaar zijn de uren en de loonwaarde uitgebreid naar minimaal twaalf uur en 35 procent.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-uitgebreid_na_een_jaar"
],
"uren_zijn_niet_vervallen": [
"Voorwaarde",
"De uren vervallen zes maanden na de toekenning van de strippenkaart.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-uren_zijn_niet_vervallen"
],
"werknemer_vraagt_zelf_aan": [
"Voorwaarde",
"De werknemer vraagt zelf aan; voor een aanvraag van de werkgever geldt het andere protocol.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-werknemer_vraagt_zelf_aan"
],
"zelfstandigheid_vastgesteld": [
"Voorwaarde",
"Vastgesteld is dat de werknemer zijn werk zelfstandig kan doen; dan krijgt hij een strippenkaart.",
"uwv_extern/kop-jobcoach-regelingen-uwv.html#regel-zelfstandigheid_vastgesteld"
]
};
