window.jobcoach = window.jobcoach || {};
jobcoach.places = jobcoach.places || {};
jobcoach.places["holland_rijnland"] = {
"Holland Rijnland kader 11 alinea 1": "holland_rijnland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-11-alinea-1",
"Holland Rijnland kader 11 alinea 2": "holland_rijnland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-11-alinea-2",
"Holland Rijnland kader 11 opschrift": "holland_rijnland/kop-welke-keuzes-moeten-gemeenten-maken.html#welke-keuzes-moeten-gemeenten-maken-kader-11-opschrift"
};
jobcoach.grounds = jobcoach.grounds || {};
jobcoach.grounds["holland_rijnland"] = {};
