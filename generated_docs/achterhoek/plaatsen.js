window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["achterhoek"] = {
"Achterhoek kader 8 alinea 1": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-1",
"Achterhoek kader 8 alinea 2": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-2",
"Achterhoek kader 8 alinea 3": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-alinea-3",
"Achterhoek kader 8 opschrift": "achterhoek/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-8-opschrift"
};
