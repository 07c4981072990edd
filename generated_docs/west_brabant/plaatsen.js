window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["west_brabant"] = {
"West-Brabant kader 7 alinea 1": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-1",
"West-Brabant kader 7 alinea 2": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-2",
"West-Brabant kader 7 alinea 3": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-3",
"West-Brabant kader 7 alinea 4": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-alinea-4",
"West-Brabant kader 7 opschrift": "west_brabant/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-kader-7-opschrift"
};
