window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["noordoostpolder"] = {
"Noordoostpolder Hoe wordt de jobcoach gefinancierd?, alinea 2": "noordoostpolder/kop-gemeenten-en-arbeidsmarkt-regio-s.html#gemeenten-en-arbeidsmarkt-regio-s-hoe-wordt-de-jobcoach-gefinancierd-alinea-2",
"Noordoostpolder kader 12 alinea 1": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-1",
"Noordoostpolder kader 12 alinea 2": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-2",
"Noordoostpolder kader 12 alinea 3": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-3",
"Noordoostpolder kader 12 alinea 4": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-4",
"Noordoostpolder kader 12 alinea 5": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-5",
"Noordoostpolder kader 12 alinea 6": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-alinea-6",
"Noordoostpolder kader 12 opschrift": "noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-12-opschrift",
"Noordoostpolder voetnoot 6": "noordoostpolder/voetnoten.html#voetnoot-6"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["noordoostpolder"] = {
"aangedragen_jobcoach_voldoet": [
"Voorwaarde",
"De jobcoach die de werkgever aandraagt, voldoet aan de kwaliteitseisen van de WerkCorporatie. Welke dat zijn, staat er niet.",
"noordoostpolder/kop-welke-keuzes-moeten-gemeenten-maken.html#regel-aangedragen_jobcoach_voldoet"
]
};
