window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["achterhoek"] = {
"Achterhoek kader 8 alinea 1": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-1",
"Achterhoek kader 8 alinea 2": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-2",
"Achterhoek kader 8 alinea 3": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-3",
"Achterhoek kader 8 opschrift": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-opschrift"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["achterhoek"] = {
"al_een_andere_jobcoach": [
"Uitsluiting",
"Heeft de werknemer al een andere jobcoach, dan is er geen compensatie.",
"achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-al_een_andere_jobcoach"
],
"buddy_uit_eigen_bedrijf": [
"Voorwaarde",
"De voucher is voor een werkgever die een eigen medewerker als buddy inzet.",
"achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-buddy_uit_eigen_bedrijf"
],
"interne_jobcoach": [
"Voorwaarde",
"De compensatie is er alleen voor een interne jobcoach.",
"achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-interne_jobcoach"
],
"kwaliteit_interne_jobcoach": [
"Eis",
"De interne jobcoach voldoet aan eisen die vergelijkbaar zijn met die van het UWV. Welke dat precies zijn, zegt de tekst niet.",
"achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-kwaliteit_interne_jobcoach"
],
"werknemer_met_arbeidshandicap": [
"Voorwaarde",
"De buddy begeleidt een werknemer met een arbeidshandicap.",
"achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#regel-werknemer_met_arbeidshandicap"
]
};
