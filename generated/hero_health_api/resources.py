# Generated from specs/hero. Do not edit.
"""All operations, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hero_healthie_runtime.rest.operation import HttpCaller

    from .api.admin import Admin
    from .api.booking import Booking
    from .api.booking_hca import BookingHCA
    from .api.episode import Episode
    from .api.form import Form
    from .api.form_response import FormResponse
    from .api.invoicing import Invoicing
    from .api.links import Links
    from .api.messages import Messages
    from .api.partners import Partners
    from .api.patients import Patients
    from .api.practice_group import PracticeGroup
    from .api.prescription import Prescription
    from .api.short_links import ShortLinks
    from .api.subscriptions import Subscriptions
    from .api.task import Task
    from .api.webhooks import Webhooks


class Resources:
    """All operations, by tag; the code of a tag is imported when it is first used."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @cached_property
    def admin(self) -> Admin:
        """The operations of the tag Admin."""
        from .api.admin import Admin

        return Admin(self._caller)

    @cached_property
    def booking(self) -> Booking:
        """The operations of the tag Booking."""
        from .api.booking import Booking

        return Booking(self._caller)

    @cached_property
    def booking_hca(self) -> BookingHCA:
        """The operations of the tag Booking - HCA."""
        from .api.booking_hca import BookingHCA

        return BookingHCA(self._caller)

    @cached_property
    def episode(self) -> Episode:
        """The operations of the tag Episode."""
        from .api.episode import Episode

        return Episode(self._caller)

    @cached_property
    def form(self) -> Form:
        """The operations of the tag Form."""
        from .api.form import Form

        return Form(self._caller)

    @cached_property
    def form_response(self) -> FormResponse:
        """The operations of the tag Form Response."""
        from .api.form_response import FormResponse

        return FormResponse(self._caller)

    @cached_property
    def invoicing(self) -> Invoicing:
        """The operations of the tag Invoicing."""
        from .api.invoicing import Invoicing

        return Invoicing(self._caller)

    @cached_property
    def links(self) -> Links:
        """The operations of the tag Links."""
        from .api.links import Links

        return Links(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """The operations of the tag Messages."""
        from .api.messages import Messages

        return Messages(self._caller)

    @cached_property
    def partners(self) -> Partners:
        """The operations of the tag Partners."""
        from .api.partners import Partners

        return Partners(self._caller)

    @cached_property
    def patients(self) -> Patients:
        """The operations of the tag Patients."""
        from .api.patients import Patients

        return Patients(self._caller)

    @cached_property
    def practice_group(self) -> PracticeGroup:
        """The operations of the tag Practice Group."""
        from .api.practice_group import PracticeGroup

        return PracticeGroup(self._caller)

    @cached_property
    def prescription(self) -> Prescription:
        """The operations of the tag Prescription."""
        from .api.prescription import Prescription

        return Prescription(self._caller)

    @cached_property
    def short_links(self) -> ShortLinks:
        """The operations of the tag ShortLinks."""
        from .api.short_links import ShortLinks

        return ShortLinks(self._caller)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The operations of the tag Subscriptions."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self._caller)

    @cached_property
    def task(self) -> Task:
        """The operations of the tag Task."""
        from .api.task import Task

        return Task(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The operations of the tag Webhooks."""
        from .api.webhooks import Webhooks

        return Webhooks(self._caller)
