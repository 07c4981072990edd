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
