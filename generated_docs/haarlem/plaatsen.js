window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["haarlem"] = {
"Haarlem Behandelvoorstel voor commissie, zin 1": "haarlem/kop-behandelvoorstel-voor-commissie.html#behandelvoorstel-voor-commissie",
"Haarlem Besluit College d.d. 25 juli 2017, alinea 1": "haarlem/kop-besluit-college-d.d.-25-juli-2017.html#besluit-college-d.d.-25-juli-2017-alinea-1",
"Haarlem Besluit College d.d. 25 juli 2017, alinea 2": "haarlem/kop-besluit-college-d.d.-25-juli-2017.html#besluit-college-d.d.-25-juli-2017-alinea-2",
"Haarlem Besluit College d.d. 25 juli 2017, alinea 3": "haarlem/kop-besluit-college-d.d.-25-juli-2017.html#besluit-college-d.d.-25-juli-2017-alinea-3",
"Haarlem Besluit College d.d. 25 juli 2017, alinea 4": "haarlem/kop-besluit-college-d.d.-25-juli-2017.html#besluit-college-d.d.-25-juli-2017-alinea-4",
"Haarlem Besluit College d.d. 25 juli 2017, opschrift": "haarlem/kop-besluit-college-d.d.-25-juli-2017.html#besluit-college-d.d.-25-juli-2017-opschrift",
"Haarlem Kernboodschap, zin 1": "haarlem/kop-kernboodschap.html#kernboodschap",
"Haarlem Kernboodschap, zin 2": "haarlem/kop-kernboodschap.html#kernboodschap",
"Haarlem Kernboodschap, zin 3": "haarlem/kop-kernboodschap.html#kernboodschap",
"Haarlem Kernboodschap, zin 4": "haarlem/kop-kernboodschap.html#kernboodschap",
"Haarlem Relevante eerdere besluiten, alinea 1": "haarlem/kop-relevante-eerdere-besluiten.html#relevante-eerdere-besluiten-alinea-1",
"Haarlem Relevante eerdere besluiten, alinea 2": "haarlem/kop-relevante-eerdere-besluiten.html#relevante-eerdere-besluiten-alinea-2",
"Haarlem par. 1 alinea 1": "haarlem/paragraaf-1.html#par-1-alinea-1",
"Haarlem par. 1 alinea 2": "haarlem/paragraaf-1.html#par-1-alinea-2",
"Haarlem par. 1, De doelgroep": "haarlem/paragraaf-1.html#par-1-de-doelgroep",
"Haarlem par. 1, De doelgroep, eerste streepje": "haarlem/paragraaf-1.html#par-1-de-doelgroep-streepje-1",
"Haarlem par. 1, De doelgroep, opschrift": "haarlem/paragraaf-1.html#par-1-de-doelgroep-opschrift",
"Haarlem par. 1, De doelgroep, tweede streepje": "haarlem/paragraaf-1.html#par-1-de-doelgroep-streepje-2",
"Haarlem par. 1, Jobcoaching": "haarlem/paragraaf-1.html#par-1-jobcoaching",
"Haarlem par. 1, Jobcoaching, opschrift": "haarlem/paragraaf-1.html#par-1-jobcoaching-opschrift",
"Haarlem par. 1, Wijzigingen, alinea 1": "haarlem/paragraaf-1.html#par-1-wijzigingen-alinea-1",
"Haarlem par. 1, Wijzigingen, alinea 2": "haarlem/paragraaf-1.html#par-1-wijzigingen-alinea-2",
"Haarlem par. 1, Wijzigingen, opschrift": "haarlem/paragraaf-1.html#par-1-wijzigingen-opschrift",
"Haarlem par. 2": "haarlem/paragraaf-2.html#par-2",
"Haarlem par. 3": "haarlem/paragraaf-3.html#par-3",
"Haarlem par. 4, Communicatie & Participatie, alinea 1": "haarlem/paragraaf-4.html#par-4-communicatie-participatie-alinea-1",
"Haarlem par. 4, Communicatie & Participatie, alinea 2": "haarlem/paragraaf-4.html#par-4-communicatie-participatie-alinea-2",
"Haarlem par. 4, Communicatie & Participatie, opschrift": "haarlem/paragraaf-4.html#par-4-communicatie-participatie-opschrift",
"Haarlem par. 4, De beleidsregels sluiten nauwer aan op de regelgeving van het UWV en de G4": "haarlem/paragraaf-4.html#par-4-de-beleidsregels-sluiten-nauwer-aan-op-de-regelgeving-van-het-uwv-en-de-g4",
"Haarlem par. 4, De beleidsregels sluiten nauwer aan op de regelgeving van het UWV en de G4, opschrift": "haarlem/paragraaf-4.html#par-4-de-beleidsregels-sluiten-nauwer-aan-op-de-regelgeving-van-het-uwv-en-de-g4-opschrift",
"Haarlem par. 4, De beleidsregels zijn regionaal opgesteld, zodat het niet uitmaakt waar de klant aanklopt": "haarlem/paragraaf-4.html#par-4-de-beleidsregels-zijn-regionaal-opgesteld-zodat-het-niet-uitmaakt-waar-de-klant-aanklopt",
"Haarlem par. 4, De beleidsregels zijn regionaal opgesteld, zodat het niet uitmaakt waar de klant aanklopt, opschrift": "haarlem/paragraaf-4.html#par-4-de-beleidsregels-zijn-regionaal-opgesteld-zodat-het-niet-uitmaakt-waar-de-klant-aanklopt-opschrift",
"Haarlem par. 4, De beleidsregels zijn regionaal opgesteld, zodat het niet uitmaakt waar de klant aanklopt, zin 1": "haarlem/paragraaf-4.html#par-4-de-beleidsregels-zijn-regionaal-opgesteld-zodat-het-niet-uitmaakt-waar-de-klant-aanklopt",
"Haarlem par. 4, Financi\u00ebn": "haarlem/paragraaf-4.html#par-4-financien",
"Haarlem par. 4, Financi\u00ebn, opschrift": "haarlem/paragraaf-4.html#par-4-financien-opschrift",
"Haarlem par. 4, Het besluit past in het ingezet beleid": "haarlem/paragraaf-4.html#par-4-het-besluit-past-in-het-ingezet-beleid",
"Haarlem par. 4, Het besluit past in het ingezet beleid, opschrift": "haarlem/paragraaf-4.html#par-4-het-besluit-past-in-het-ingezet-beleid-opschrift",
"Haarlem par. 4, tabel 1, kopregel, kolom Motivatie": "haarlem/paragraaf-4.html#par-4-tabel-1-kopregel-kolom-motivatie",
"Haarlem par. 4, tabel 1, kopregel, kolom Nieuwe beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-kopregel-kolom-nieuwe-beleidsregels",
"Haarlem par. 4, tabel 1, kopregel, kolom Oude beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-kopregel-kolom-oude-beleidsregels",
"Haarlem par. 4, tabel 1, rij 1, kolom Motivatie, derde streepje": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-1-kolom-motivatie-streepje-3",
"Haarlem par. 4, tabel 1, rij 1, kolom Motivatie, eerste streepje": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-1-kolom-motivatie-streepje-1",
"Haarlem par. 4, tabel 1, rij 1, kolom Motivatie, tweede streepje": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-1-kolom-motivatie-streepje-2",
"Haarlem par. 4, tabel 1, rij 1, kolom Nieuwe beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-1-kolom-nieuwe-beleidsregels",
"Haarlem par. 4, tabel 1, rij 1, kolom Oude beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-1-kolom-oude-beleidsregels",
"Haarlem par. 4, tabel 1, rij 2, kolom Motivatie": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-2-kolom-motivatie",
"Haarlem par. 4, tabel 1, rij 2, kolom Nieuwe beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-2-kolom-nieuwe-beleidsregels",
"Haarlem par. 4, tabel 1, rij 2, kolom Oude beleidsregels": "haarlem/paragraaf-4.html#par-4-tabel-1-rij-2-kolom-oude-beleidsregels",
"Haarlem par. 5": "haarlem/paragraaf-5.html#par-5",
"Haarlem par. 6": "haarlem/paragraaf-6.html#par-6",
"Haarlem par. 7 onder 1": "haarlem/paragraaf-7.html#par-7-onder-1"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["haarlem"] = {
"in_een_van_de_groepen": [
"Voorwaarde",
"De persoon hoort tot de doelgroep loonkostensubsidie, of jobcoaching is noodzakelijk als gevolg van een van de vier beperkingen.",
"haarlem/paragraaf-1.html#regel-in_een_van_de_groepen"
],
"onder_de_participatiewet": [
"Voorwaarde",
"De persoon valt onder de Participatiewet.",
"haarlem/paragraaf-1.html#regel-onder_de_participatiewet"
],
"regels_zijn_vastgesteld": [
"Voorwaarde",
"De beleidsregels worden toegepast zodra zij zijn vastgesteld, op 25 juli 2017.",
"haarlem/paragraaf-6.html#regel-regels_zijn_vastgesteld"
],
"woont_in_haarlem": [
"Voorwaarde",
"De beleidsregels zijn die van de gemeente Haarlem.",
"haarlem/kop-besluit-college-d.d.-25-juli-2017.html#regel-woont_in_haarlem"
],
"zwaar_niet_standaard": [
"Uitsluiting",
"De nieuwe regels vergoeden het zware regime niet meer standaard.",
"haarlem/paragraaf-1.html#regel-zwaar_niet_standaard"
],
"zwaar_zonder_maatwerk": [
"Uitsluiting",
"In lezing HLM-20b.b wordt het zware regime zonder maatwerk niet vergoed.",
"haarlem/paragraaf-1.html#regel-zwaar_zonder_maatwerk"
]
};
