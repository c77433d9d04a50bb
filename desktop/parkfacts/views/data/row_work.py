"""What all editing has in common: the changes, the forms, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from parkfacts.app.row_changes import RowChanges
from parkfacts.app.seen import FactPlace
from parkfacts.facts.editing.applying import Outdated
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, why_refused
from parkfacts.facts.wording import labels
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.editing_host import EditingHost
from parkfacts.views.data.row_forms import RowForms

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.data.row_names import RowNames


class RowWork:
    """Of one window. Each change is one step, told with 撤销 beside it by who follows the steps."""

    def __init__(self, host: EditingHost, data: Callable[[], OwnData]) -> None:
        self._host = host
        self.changes = RowChanges(data, host.session)
        self.forms = RowForms(host.widget, host.session, host.citation_style)
        self.shown_next = ""
        """Id of a fact that is to be shown once there is a session with it."""

    def follow(self) -> None:
        """There is another session: what was just made is shown."""
        wanted, self.shown_next = self.shown_next, ""
        if not wanted:
            return
        if self._host.session().catalogue.find_fact(wanted) is None:
            self.shown_next = wanted  # an earlier state was shown first
        else:
            self._host.go_to(FactPlace((wanted,)))

    def named(self, fact: Fact, names: RowNames | None = None) -> str:
        """Park, indicator and period of a fact, for the words of a step."""
        names = names or self.forms.names()
        return Phrase(
            "{park} {indicator}（{period}）",
            park=names.name_of("parks", fact.park),
            indicator=names.name_of("indicators", fact.indicator),
            period=labels.period(fact),
        )

    def attempt(self, do: Callable[[], Any]) -> Any:
        """Do it; what stands in its way is told, and then nothing is done."""
        try:
            return do()
        except OSError as error:
            self._host.messages.error(on_screen(why_refused(error)))
        except (InputError, Outdated) as error:
            self._host.messages.error(error_on_screen(error))
        return None
