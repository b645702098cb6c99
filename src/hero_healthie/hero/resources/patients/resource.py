"""Patients: found, registered by hand, and registered from the national register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from hero_health_api.api.patients import Patients as PatientsTag
from hero_health_api.models import (
    IdentityCheckNeeded,
    RegisteredPatient,
    RegisterPatientBody,
    RegisterPatientPdsByDemographics,
    RegisterPatientPdsByNhsNumber,
)
from hero_healthie._call.arguments import check_choice, check_flags, check_id, check_text
from hero_healthie.errors import ConflictError, InvalidArgumentError, ResponseDecodeError, Verdict
from hero_healthie.hero.resources.checks import check_birth, check_nhs_number
from hero_healthie.hero.resources.looking_up import absent, found, look_up_with, undetermined
from hero_healthie.hero.results import IdentityCheck, Registered
from hero_healthie.outcomes import Reconciliation
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.rest.unset import UNSET
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from hero_health_api.models import PatientV3
    from hero_healthie.hero.caller import HeroCaller

Sex = Literal["Female", "Male", "Not known", "Not specified", "Other"]


class Patients(PatientsTag):
    """`hero.patients`: find, find_one, register, register_from_pds; and the operations of the tag.

    Example:
        ada = await hero.patients.find_one(nhs_number="943 476 5919", dob=date(1985, 12, 10))
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "find": ("patients.list_patients_v3",),
        "find_one": ("patients.list_patients_v3",),
        "register": ("patients.list_patients_v3", "patients.register_patient"),
        "register_from_pds": ("patients.register_patient_pds",),
    }

    def __init__(self, calls: HeroCaller) -> None:
        super().__init__(calls)
        self._calls = calls

    @without_argument_frames
    def find(
        self,
        *,
        nhs_number: str | None = None,
        dob: date | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        ehr_partner_id: str | None = None,
    ) -> ListCall[PatientV3]:
        """Look patients up, by at least one of these; all that are given have to match.

        Args:
            nhs_number: ten digits, with blanks or without.
            dob: the date of birth.
            first_name: the first name.
            last_name: the last name.
            ehr_partner_id: the id of the record at the practice's EHR.

        Returns:
            `ListCall[PatientV3]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: nothing is given, or an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        query = {
            "nhs_number": None if nhs_number is None else check_nhs_number("nhs_number", nhs_number),
            "dob": None if dob is None else check_birth("dob", dob).isoformat(),
            "first_name": None if first_name is None else check_text("first_name", first_name),
            "last_name": None if last_name is None else check_text("last_name", last_name),
            "ehr_partner_id": None if ehr_partner_id is None else check_id("ehr_partner_id", ehr_partner_id),
        }
        if not any(query.values()):
            raise InvalidArgumentError(f"give at least one of {', '.join(query)}", argument="nhs_number")
        from hero_health_api.api.patients.list_patients_v3 import OPERATION  # noqa: PLC0415 (loads its models)

        return self._calls.list_call(OPERATION, query=query)

    @without_traceback_frames
    async def find_one(
        self,
        *,
        nhs_number: str | None = None,
        dob: date | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        ehr_partner_id: str | None = None,
    ) -> PatientV3 | None:
        """Return the one patient who matches, or None if nobody does; the arguments are those of `find`.

        Args:
            nhs_number: see `find`.
            dob: see `find`.
            first_name: see `find`.
            last_name: see `find`.
            ehr_partner_id: see `find`.

        Raises:
            InvalidArgumentError: nothing is given, or an argument cannot be right; nothing was sent.
            ConflictError: several patients match; `record_ids` says which.
            APIError: the call did not succeed.
        """
        call = self.find(
            nhs_number=nhs_number, dob=dob, first_name=first_name, last_name=last_name, ehr_partner_id=ehr_partner_id
        )
        rows = await call.collect(limit=2)
        if len(rows) > 1:
            raise ConflictError(
                "several patients match: ask for more",
                operation="hero.patients.list_patients_v3",
                record_ids=[each.id for each in rows if each.id],
            )
        return rows[0] if rows else None

    @without_traceback_frames
    async def register(
        self,
        *,
        first_name: str,
        last_name: str,
        dob: date,
        mobile: str,
        nhs_number: str | None = None,
        email: str | None = None,
        sex: Sex | None = None,
        address_line_1: str | None = None,
        address_line_2: str | None = None,
        address_line_3: str | None = None,
        county: str | None = None,
        postcode: str | None = None,
        country: str | None = None,
        landline: str | None = None,
        ehr_partner_id: str | None = None,
        namesake: bool = False,
    ) -> Registered:
        """Register a patient by hand, or change the one of this NHS number and date of birth, and return both.

        Without an NHS number Hero has nothing to recognize the patient by, so a patient of this name and date of birth
        is looked for first, and is a conflict: a second record of one person is hard to undo. It is never sent twice;
        if no response came, `await error.reconcile()` looks for the patient.

        Args:
            first_name: the first name.
            last_name: the last name.
            dob: the date of birth.
            mobile: the number of the mobile telephone.
            nhs_number: ten digits, with blanks or without.
            email: the e-mail address.
            sex: `Female`, `Male`, `Not known`, `Not specified` or `Other`.
            address_line_1: of the address.
            address_line_2: of the address.
            address_line_3: of the address.
            county: of the address.
            postcode: of the address.
            country: of the address.
            landline: the number of another telephone.
            ehr_partner_id: the id of the record at the practice's EHR.
            namesake: True registers the patient although somebody of this name and date of birth is known.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            ConflictError: somebody of this name and date of birth is known; `record_ids` says who. Nothing was written.
            OutcomeUnknownError: it is unknown whether the patient is registered; reconcile before repeating.
            APIError: the call did not succeed.

        Example:
            new = await hero.patients.register(
                first_name="Ida", last_name="Rhodes", dob=date(1900, 5, 15), mobile="+44 7700 900123"
            )
        """
        check_flags(namesake=namesake)
        texts = {
            "address_line_1": address_line_1,
            "address_line_2": address_line_2,
            "address_line_3": address_line_3,
            "country": country,
            "county": county,
            "ehr_partner_id": ehr_partner_id,
            "email": email,
            "landline": landline,
            "postcode": postcode,
        }
        number = None if nhs_number is None else check_nhs_number("nhs_number", nhs_number)
        body = RegisterPatientBody(
            first_name=check_text("first_name", first_name),
            last_name=check_text("last_name", last_name),
            dob=check_birth("dob", dob),
            mobile=check_text("mobile", mobile),
            nhs_number=UNSET if number is None else number,
            sex=UNSET if sex is None else check_choice("sex", sex, get_args(Sex)),
            **{name: check_text(name, value) for name, value in texts.items() if value is not None},
        )
        if number is None and not namesake:
            await self._check_unknown(first_name, last_name, dob)
        from hero_health_api.api.patients.register_patient import OPERATION  # noqa: PLC0415 (loads its models)

        look = partial(self._look_for, number, first_name, last_name, dob)
        look_up = look_up_with(look, settle=self._calls.settings.options.timeout)
        made = await self._calls.call(OPERATION, body=body, look_up=look_up)
        return Registered(patient_id=made.patient_id)

    @without_traceback_frames
    async def register_from_pds(
        self,
        *,
        dob: date,
        nhs_number: str | None = None,
        forename: str | None = None,
        surname: str | None = None,
        postcode: str | None = None,
        ehr_partner: str | None = None,
        ehr_partner_id: str | None = None,
    ) -> Registered | IdentityCheck:
        """Register a patient from the national register (PDS), by NHS number or by name and postcode.

        A patient whom the practice group has is returned by id, so it is sent again if no response came.

        Args:
            dob: the date of birth.
            nhs_number: ten digits, with blanks or without.
            forename: in place of the NHS number, together with `surname` and `postcode`.
            surname: in place of the NHS number.
            postcode: in place of the NHS number.
            ehr_partner: the practice's EHR.
            ehr_partner_id: the id of the record there.

        Returns:
            `Registered`, or `IdentityCheck` with the address at which the patient has to prove who they are first.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: the register does not know the patient.
            ResponseDecodeError: the response is neither; its verdict is `done`.
            APIError: the call did not succeed.
        """
        names = {"forename": forename, "surname": surname, "postcode": postcode}
        partner = {"ehr_partner": ehr_partner, "ehr_partner_id": ehr_partner_id}
        more = {name: check_text(name, value) for name, value in partner.items() if value is not None}
        day = check_birth("dob", dob)
        body: RegisterPatientPdsByNhsNumber | RegisterPatientPdsByDemographics
        if nhs_number is not None:
            for name, value in names.items():
                if value is not None:
                    raise InvalidArgumentError(f"{name} goes without an NHS number only", argument=name)
            number = check_nhs_number("nhs_number", nhs_number)
            body = RegisterPatientPdsByNhsNumber(dob=day, nhs_number=number, **more)
        else:
            for name, value in names.items():
                if value is None:
                    raise InvalidArgumentError(f"{name} is required without an NHS number", argument=name)
            known = {name: check_text(name, value) for name, value in names.items()}
            body = RegisterPatientPdsByDemographics(dob=day, **known, **more)
        from hero_health_api.api.patients.register_patient_pds import OPERATION  # noqa: PLC0415 (loads its models)

        came = await self._calls.call(OPERATION, body=body)
        return _registered(came)

    async def _check_unknown(self, first_name: str, last_name: str, dob: date) -> None:
        rows = await self.find(first_name=first_name, last_name=last_name, dob=dob).collect()
        if rows:
            raise ConflictError(
                "somebody of this name and date of birth is known: give the NHS number, or namesake=True if another",
                operation="hero.patients.register_patient",
                record_ids=[each.id for each in rows if each.id],
            )

    async def _look_for(
        self, nhs_number: str | None, first_name: str, last_name: str, dob: date
    ) -> Reconciliation[object]:
        if nhs_number is None:
            rows = await self.find(first_name=first_name, last_name=last_name, dob=dob).collect()
        else:
            rows = await self.find(nhs_number=nhs_number, dob=dob).collect()
        ids = [each.id for each in rows if each.id]
        if not rows:
            return absent("no such patient is registered")
        if len(rows) == 1 and ids:
            return found(f"it is patient {ids[0]}", rows[0], *ids)
        return undetermined(f"{len(rows)} patients match", *ids)


def _registered(came: RegisteredPatient | IdentityCheckNeeded) -> Registered | IdentityCheck:
    """Return either answer; each of its fields may be missing by the description, and none of them may."""
    values: Mapping[str, object] = came.to_dict()
    patient, url, message = (values.get(name) for name in ("patient_id", "login_url", "message"))
    if isinstance(patient, str) and patient:
        return Registered(patient_id=patient)
    if isinstance(url, str) and url:
        return IdentityCheck(login_url=url, message=message if isinstance(message, str) else None)
    raise ResponseDecodeError(
        "the response holds neither patient_id nor login_url",
        operation="hero.patients.register_patient_pds",
        path="patient_id",
        expected="text",
        verdict=Verdict.DONE,
    )


RESOURCE = Patients
