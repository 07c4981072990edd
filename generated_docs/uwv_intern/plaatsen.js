window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["uwv_intern"] = {
"UWV intern Aandacht voor kwaliteit, UWV: erkenning van interne coaches, eerste streepje": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches-streepje-1",
"UWV intern Aanvraag door de werkgever, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-1",
"UWV intern Aanvraag door de werkgever, alinea 2": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2",
"UWV intern Aanvraag door de werkgever, alinea 2, derde streepje": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-3",
"UWV intern Aanvraag door de werkgever, alinea 2, eerste streepje": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-1",
"UWV intern Aanvraag door de werkgever, alinea 2, tweede streepje": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-2",
"UWV intern Aanvraag door de werkgever, alinea 2, vierde streepje": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-2-streepje-4",
"UWV intern Aanvraag door de werkgever, alinea 3": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-3",
"UWV intern Aanvraag door de werkgever, alinea 4": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-alinea-4",
"UWV intern Eisen aan de kwaliteit, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-eisen-aan-de-kwaliteit-alinea-1",
"UWV intern Eisen aan de kwaliteit, alinea 2": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-eisen-aan-de-kwaliteit-alinea-2",
"UWV intern Gemeenten en arbeidsmarkt-regio's": "uwv_intern/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s",
"UWV intern Hoe wordt de jobcoach gefinancierd?, alinea 3": "uwv_intern/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-hoe-wordt-de-jobcoach-gefinancierd-alinea-3",
"UWV intern Jobcoach regelingen UWV, Aanvraag door de werkgever, opschrift": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werkgever-opschrift",
"UWV intern Jobcoach regelingen UWV, Aanvraag door de werknemer, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-aanvraag-door-de-werknemer-alinea-1",
"UWV intern Jobcoach regelingen UWV, Eisen aan de kwaliteit, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-eisen-aan-de-kwaliteit-alinea-1",
"UWV intern Jobcoach regelingen UWV, Eisen aan de kwaliteit, opschrift": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-eisen-aan-de-kwaliteit-opschrift",
"UWV intern Jobcoach regelingen UWV, Normbedragen voor de interne jobcoach, opschrift": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-normbedragen-voor-de-interne-jobcoach-opschrift",
"UWV intern Jobcoach regelingen UWV, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-1",
"UWV intern Jobcoach regelingen UWV, alinea 2": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-2",
"UWV intern Jobcoach regelingen UWV, alinea 3": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-3",
"UWV intern Jobcoach regelingen UWV, alinea 4": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-4",
"UWV intern Jobcoach regelingen UWV, alinea 5": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-alinea-5",
"UWV intern Normbedragen voor de interne jobcoach, alinea 1": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-normbedragen-voor-de-interne-jobcoach-alinea-1",
"UWV intern Normbedragen voor de interne jobcoach, alinea 2": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-normbedragen-voor-de-interne-jobcoach-alinea-2",
"UWV intern Normbedragen voor de interne jobcoach, alinea 3": "uwv_intern/kop-jobcoach-regelingen-uwv.html#jobcoach-regelingen-uwv-normbedragen-voor-de-interne-jobcoach-alinea-3",
"UWV intern UWV: erkenning van interne coaches": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches",
"UWV intern UWV: erkenning van interne coaches, derde streepje": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches-streepje-3",
"UWV intern UWV: erkenning van interne coaches, eerste streepje": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches-streepje-1",
"UWV intern UWV: erkenning van interne coaches, opschrift": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches-opschrift",
"UWV intern UWV: erkenning van interne coaches, tweede streepje": "uwv_intern/kop-aandacht-voor-kwaliteit.html#aandacht-voor-kwaliteit-uwv-erkenning-van-interne-coaches-streepje-2",
"UWV intern bijlage 2, Harrie Helpt, alinea 1": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-1",
"UWV intern bijlage 2, Harrie Helpt, alinea 2": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-2",
"UWV intern bijlage 2, Harrie Helpt, alinea 3": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-3",
"UWV intern bijlage 2, Harrie Helpt, alinea 4": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-4",
"UWV intern bijlage 2, Harrie Helpt, alinea 5": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-5",
"UWV intern bijlage 2, Harrie Helpt, alinea 6": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-alinea-6",
"UWV intern bijlage 2, Harrie Helpt, opschrift": "uwv_intern/bijlage-2.html#bijlage-2-harrie-helpt-opschrift"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["uwv_intern"] = {
"andere_regeling_ook_aangevraagd": [
"Uitsluiting",
"Voor een werknemer kan de externe of de interne regeling worden aangevraagd, niet allebei.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-andere_regeling_ook_aangevraagd"
],
"beperkt_en_niet_in_staat": [
"Voorwaarde",
"De medewerker heeft een arbeidsbeperking en kan het werk zonder jobcoach niet doen.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-beperkt_en_niet_in_staat"
],
"blijkt_op_schrift": [
"Voorwaarde",
"Er is een schriftelijke overeenkomst waaruit duur, uren en loonwaarde blijken; een 0-urencontract is dat niet. Hiervan wordt niet afgeweken.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-blijkt_op_schrift"
],
"deels_vrijgesteld": [
"Voorwaarde",
"Een eigen medewerker is voor een deel van zijn werkuren vrijgesteld voor de begeleiding.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-deels_vrijgesteld"
],
"eigen_of_ingehuurde_jobcoach": [
"Voorwaarde",
"De werkgever zet een eigen medewerker in of huurt een jobcoach in. Inhuren kan ook voor \u00e9\u00e9n medewerker.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-eigen_of_ingehuurde_jobcoach"
],
"ervaring_met_het_werk": [
"Voorwaarde",
"De interne jobcoach heeft aantoonbaar ervaring met het werk van de werknemer.",
"uwv_intern/kop-aandacht-voor-kwaliteit.html#regel-ervaring_met_het_werk"
],
"ervaring_met_werkinstructies": [
"Voorwaarde",
"De interne jobcoach heeft aantoonbaar ervaring met het geven van werkinstructies.",
"uwv_intern/kop-aandacht-voor-kwaliteit.html#regel-ervaring_met_werkinstructies"
],
"genoeg_loonwaarde": [
"Voorwaarde",
"De loonwaarde is minimaal 35 procent van het wettelijk minimumloon.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-genoeg_loonwaarde"
],
"genoeg_uren": [
"Voorwaarde",
"De medewerker werkt in deze dienstbetrekking ten minste twaalf uur per week.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-genoeg_uren"
],
"hoogstens_drie_perioden": [
"Voorwaarde",
"Voor een medewerker kan een werkgever in principe maximaal drie perioden subsidie krijgen.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-hoogstens_drie_perioden"
],
"in_de_doelgroep_van_het_uwv": [
"Voorwaarde",
"De werknemer hoort tot een genoemde groep, of op een andere grond tot de doelgroep van het UWV.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-in_de_doelgroep_van_het_uwv"
],
"kent_werk_en_bedrijf": [
"Voorwaarde",
"De interne jobcoach kent het werk en het bedrijf.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-kent_werk_en_bedrijf"
],
"lang_genoeg": [
"Voorwaarde",
"De dienstbetrekking duurt ten minste zes maanden; een contract voor onbepaalde tijd doet dat altijd. Hiervan wordt niet afgeweken.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-lang_genoeg"
],
"ondergrens_bij_de_start": [
"Voorwaarde",
"In een uitzonderlijk geval zijn er bij de start minimaal acht uur per week en is de loonwaarde minimaal 20 procent.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-ondergrens_bij_de_start"
],
"structureel_beperkt_en_aangewezen": [
"Voorwaarde",
"De werknemer heeft een structureel functionele beperking en kan het werk alleen met jobcoaching doen.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-structureel_beperkt_en_aangewezen"
],
"training_gevolgd": [
"Voorwaarde",
"De interne jobcoach heeft een training gevolgd in het begeleiden van werknemers met een beperking, bijvoorbeeld Harrie.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-training_gevolgd"
],
"uitbreiding_als_voorwaarde": [
"Voorwaarde",
"In een uitzonderlijk geval is bij de toekenning als voorwaarde gesteld dat uren en loonwaarde binnen een jaar worden uitgebreid.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-uitbreiding_als_voorwaarde"
],
"uitgebreid_na_een_jaar": [
"Voorwaarde",
"Na een jaar zijn de uren en de loonwaarde uitgebreid naar minimaal twaalf uur en 35 procent.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-uitgebreid_na_een_jaar"
],
"werkgever_vraagt_aan": [
"Voorwaarde",
"De werkgever vraagt aan; voor een aanvraag van de werknemer zelf geldt het andere protocol.",
"uwv_intern/kop-jobcoach-regelingen-uwv.html#regel-werkgever_vraagt_aan"
]
};
