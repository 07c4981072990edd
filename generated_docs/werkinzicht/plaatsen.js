window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["werkinzicht"] = {
"Werk in Zicht Bijzondere situaties, zin 1": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties",
"Werk in Zicht Bijzondere situaties, zin 2": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties",
"Werk in Zicht Bijzondere situaties, zin 3": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties",
"Werk in Zicht De jobcoach, zin 1": "werkinzicht/kop-de-jobcoach.html#de-jobcoach",
"Werk in Zicht De jobcoach, zin 2": "werkinzicht/kop-de-jobcoach.html#de-jobcoach",
"Werk in Zicht De jobcoach, zin 3": "werkinzicht/kop-de-jobcoach.html#de-jobcoach",
"Werk in Zicht De jobcoach, zin 4": "werkinzicht/kop-de-jobcoach.html#de-jobcoach",
"Werk in Zicht De jobcoach, zin 5": "werkinzicht/kop-de-jobcoach.html#de-jobcoach",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, kopregel, kolom Subsidie of vergoeding": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-kopregel-kolom-subsidie-of-vergoeding",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, kopregel, kolom Voorwaarden": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-kopregel-kolom-voorwaarden",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom 1": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-1",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom Subsidie of vergoeding, derde streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-subsidie-of-vergoeding-streepje-3",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom Subsidie of vergoeding, eerste streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-subsidie-of-vergoeding-streepje-1",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom Subsidie of vergoeding, tweede streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-subsidie-of-vergoeding-streepje-2",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom Subsidie of vergoeding, vierde streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-subsidie-of-vergoeding-streepje-4",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching door (extern) re-integratie-bedrijf, kolom Voorwaarden": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-door-extern-re-integratie-bedrijf-kolom-voorwaarden",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom 1": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-1",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Subsidie of vergoeding, derde streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-subsidie-of-vergoeding-streepje-3",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Subsidie of vergoeding, eerste streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-subsidie-of-vergoeding-streepje-1",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Subsidie of vergoeding, tweede streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-subsidie-of-vergoeding-streepje-2",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Subsidie of vergoeding, vierde streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-subsidie-of-vergoeding-streepje-4",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Voorwaarden, derde streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-voorwaarden-streepje-3",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Voorwaarden, eerste streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-voorwaarden-streepje-1",
"Werk in Zicht Hoogte vergoedingen en voorwaarden, tabel 1, rij Interne jobcoaching, kolom Voorwaarden, tweede streepje": "werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#hoogte-vergoedingen-en-voorwaarden-tabel-1-rij-interne-jobcoaching-kolom-voorwaarden-streepje-2",
"Werk in Zicht Let op, eerste streepje": "werkinzicht/kop-let-op.html#let-op-streepje-1",
"Werk in Zicht Let op, tweede streepje": "werkinzicht/kop-let-op.html#let-op-streepje-2",
"Werk in Zicht alinea 1": "werkinzicht/begin.html#alinea-1",
"Werk in Zicht opschrift": "werkinzicht/begin.html#opschrift",
"Werk in Zicht par. 1": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties-par-1",
"Werk in Zicht par. 1 opschrift": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties-par-1-opschrift",
"Werk in Zicht par. 2": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties-par-2",
"Werk in Zicht par. 2 opschrift": "werkinzicht/kop-bijzondere-situaties.html#bijzondere-situaties-par-2-opschrift",
"Werk in Zicht voetnoot 1": "werkinzicht/voetnoten.html#voetnoot-1",
"Werk in Zicht voetnoot 2": "werkinzicht/voetnoten.html#voetnoot-2"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["werkinzicht"] = {
"afweging_is_positief": [
"Voorwaarde",
"De gemeente weegt het verzoek, het belang van de medewerker en de kwaliteit van de jobcoach, en beslist positief.",
"werkinzicht/kop-bijzondere-situaties.html#regel-afweging_is_positief"
],
"begeleider_is_deels_vrijgesteld": [
"Voorwaarde",
"De eigen begeleider is voor een deel van de uren vrijgesteld.",
"werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#regel-begeleider_is_deels_vrijgesteld"
],
"begeleider_is_opgeleid": [
"Voorwaarde",
"De eigen begeleider heeft een training voor begeleiding op de werkplek gevolgd, of de opleiding voor praktijkbegeleider.",
"werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#regel-begeleider_is_opgeleid"
],
"ervaring_met_doelgroep": [
"Voorwaarde",
"De eigen begeleider heeft ervaring met de begeleiding van deze doelgroep.",
"werkinzicht/kop-bijzondere-situaties.html#regel-ervaring_met_doelgroep"
],
"ervaring_met_werkinstructies": [
"Voorwaarde",
"De eigen begeleider heeft aantoonbaar ervaring met het geven van werkinstructies.",
"werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#regel-ervaring_met_werkinstructies"
],
"hoogstens_drie_jaar": [
"Voorwaarde",
"In lezing WIZ-42c.b is er na drie jaar geen vergoeding meer.",
"werkinzicht/kop-hoogte-vergoedingen-en-voorwaarden.html#regel-hoogstens_drie_jaar"
],
"in_dienst_met_arbeidsbeperking": [
"Voorwaarde",
"De werkgever heeft iemand met een arbeidsbeperking in dienst of overweegt dat, en de gemeente begeleidt die persoon.",
"werkinzicht/begin.html#regel-in_dienst_met_arbeidsbeperking"
],
"ingegaan_voor_bestaande_gevallen": [
"Voorwaarde",
"Voor bestaande gevallen gelden de afspraken pas per 1 januari 2022.",
"werkinzicht/begin.html#regel-ingegaan_voor_bestaande_gevallen"
],
"ingegaan_voor_nieuwe_gevallen": [
"Voorwaarde",
"De afspraken gelden per 1 oktober 2021; die dag hoort erbij.",
"werkinzicht/begin.html#regel-ingegaan_voor_nieuwe_gevallen"
],
"jobcoach_is_nodig": [
"Voorwaarde",
"Een jobcoach is nodig; de gemeente stelt dat vast. Dat geldt ook als de werkgever de begeleiding anders organiseert.",
"werkinzicht/kop-de-jobcoach.html#regel-jobcoach_is_nodig"
],
"kwaliteit_op_orde": [
"Voorwaarde",
"De werkgever heeft aangetoond dat de kwaliteit van de begeleider of het bedrijf op orde is.",
"werkinzicht/kop-bijzondere-situaties.html#regel-kwaliteit_op_orde"
],
"onder_de_participatiewet": [
"Voorwaarde",
"De afspraken gelden alleen voor mensen met een arbeidsbeperking die onder de Participatiewet vallen.",
"werkinzicht/kop-let-op.html#regel-onder_de_participatiewet"
],
"voldoende_tijd": [
"Voorwaarde",
"De eigen begeleider kan voldoende tijd vrijmaken.",
"werkinzicht/kop-bijzondere-situaties.html#regel-voldoende_tijd"
],
"wajong": [
"Uitsluiting",
"Voor personen in de Wajong gelden andere afspraken.",
"werkinzicht/kop-let-op.html#regel-wajong"
],
"woont_in_werkingsgebied": [
"Voorwaarde",
"De gemeente waar de medewerker woont, doet mee aan de afspraken. Waar het bedrijf staat, telt niet.",
"werkinzicht/voetnoten.html#regel-woont_in_werkingsgebied"
]
};
