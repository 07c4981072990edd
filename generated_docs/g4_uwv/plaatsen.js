window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["g4_uwv"] = {
"G4 en UWV Harmonisatie G4 en UWV, alinea 1": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-alinea-1",
"G4 en UWV Harmonisatie G4 en UWV, alinea 2": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-alinea-2",
"G4 en UWV Harmonisatie G4 en UWV, alinea 3": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-alinea-3",
"G4 en UWV Harmonisatie G4 en UWV, alinea 4": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-alinea-4",
"G4 en UWV Harmonisatie G4 en UWV, opschrift": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-opschrift",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, kopregel, kolom Begeleidingsniveau": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-kopregel-kolom-begeleidingsniveau",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, kopregel, kolom Jaar 1": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-kopregel-kolom-jaar-1",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, kopregel, kolom Jaar 2": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-kopregel-kolom-jaar-2",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, kopregel, kolom Jaar 3 (optioneel)": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-kopregel-kolom-jaar-3-optioneel",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Licht, kolom Begeleidingsniveau": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-licht-kolom-begeleidingsniveau",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Licht, kolom Jaar 1": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-licht-kolom-jaar-1",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Licht, kolom Jaar 2": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-licht-kolom-jaar-2",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Licht, kolom Jaar 3 (optioneel)": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-licht-kolom-jaar-3-optioneel",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Midden, kolom Begeleidingsniveau": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-midden-kolom-begeleidingsniveau",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Midden, kolom Jaar 1": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-midden-kolom-jaar-1",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Midden, kolom Jaar 2": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-midden-kolom-jaar-2",
"G4 en UWV Harmonisatie G4 en UWV, tabel 1, rij Midden, kolom Jaar 3 (optioneel)": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-harmonisatie-g4-en-uwv-tabel-1-rij-midden-kolom-jaar-3-optioneel",
"G4 en UWV voetnoot 3": "g4_uwv/voetnoten.html#voetnoot-3"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["g4_uwv"] = {
"derde_jaar_toegekend": [
"Voorwaarde",
"Het derde jaar is er alleen als de gemeente het toekent.",
"g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-derde_jaar_toegekend"
],
"gemeente_volgt_de_afspraken": [
"Voorwaarde",
"De afspraken gelden alleen bij een gemeente die ze volgt.",
"g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-gemeente_volgt_de_afspraken"
]
};
