"""Pages for people: the law with its rules beside it, and everything around it.

`site` says what the pages need, `gather` collects it, `render` makes pages of it. The site itself is built by MkDocs (`mkdocs.yml`).
"""

from jobcoach_dsl.targets.pages.render import Writer, pages, templates
from jobcoach_dsl.targets.pages.site import (
    CaseData,
    CaseFact,
    CaseOutcome,
    CoverageRow,
    MessageData,
    ReadingConstant,
    RegulationData,
    Review,
    SiteData,
)

__all__ = [
    "CaseData",
    "CaseFact",
    "CaseOutcome",
    "CoverageRow",
    "MessageData",
    "ReadingConstant",
    "RegulationData",
    "Review",
    "SiteData",
    "Writer",
    "pages",
    "templates",
]
