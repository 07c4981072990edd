window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["zaanstreek_waterland"] = {
"Zaanstreek-Waterland Harmonisatie binnen arbeidsmarktregio's, alinea 1": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-harmonisatie-binnen-arbeidsmarktregio-s-alinea-1",
"Zaanstreek-Waterland kader 10 alinea 1": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-1",
"Zaanstreek-Waterland kader 10 alinea 2": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2",
"Zaanstreek-Waterland kader 10 alinea 3": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-3",
"Zaanstreek-Waterland kader 10 alinea 4": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-4",
"Zaanstreek-Waterland kader 10 alinea 5": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-5",
"Zaanstreek-Waterland kader 10 opschrift": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-opschrift",
"Zaanstreek-Waterland kader 10, achtste streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-8",
"Zaanstreek-Waterland kader 10, derde streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-3",
"Zaanstreek-Waterland kader 10, eerste streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-1",
"Zaanstreek-Waterland kader 10, negende streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-9",
"Zaanstreek-Waterland kader 10, tiende streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-10",
"Zaanstreek-Waterland kader 10, tweede streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-2",
"Zaanstreek-Waterland kader 10, vierde streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-4",
"Zaanstreek-Waterland kader 10, vijfde streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-5",
"Zaanstreek-Waterland kader 10, zesde streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-6",
"Zaanstreek-Waterland kader 10, zevende streepje": "zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-10-alinea-2-streepje-7",
"Zaanstreek-Waterland voetnoot 4": "zaanstreek_waterland/voetnoten.html#voetnoot-4",
"Zaanstreek-Waterland voetnoot 5": "zaanstreek_waterland/voetnoten.html#voetnoot-5"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["zaanstreek_waterland"] = {
"afwijking_is_gemotiveerd": [
"Voorwaarde",
"Wie afwijkt, motiveert dat.",
"zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#regel-afwijking_is_gemotiveerd"
],
"begeleiding_is_noodzakelijk": [
"Voorwaarde",
"Jobcoaching is er alleen als de begeleiding noodzakelijk is.",
"zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#regel-begeleiding_is_noodzakelijk"
],
"beperking_staat_werk_in_de_weg": [
"Voorwaarde",
"De persoon heeft een arbeidsbeperking, en die staat het werk in de weg. Een andere grens heeft de doelgroep niet.",
"zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#regel-beperking_staat_werk_in_de_weg"
],
"model_volstaat_niet": [
"Voorwaarde",
"Afwijken kan alleen als het model in dit geval niet volstaat, in duur of in intensiteit.",
"zaanstreek_waterland/kop-welke-keuzes-moeten-gemeenten-maken.html#regel-model_volstaat_niet"
]
};
