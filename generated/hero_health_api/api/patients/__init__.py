# Generated from specs/hero. Do not edit.
"""The operations of the tag Patients."""

from __future__ import annotations

import datetime

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Patients(MethodGroup):
    """The operations of the tag Patients."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def connect_patient_ehr(self, id: str, *, body: models.ConnectPatientEhrBody) -> Record:
        """Tie a patient to one record at the partner.

        `POST /v1/patients/{id}/ehr/connect` · create · description known in part

        Args:
            id: `id` of the path. the patient.
            body: What to send.
                    ehr_partner_id: the record, from `list_patient_ehr_candidates`

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .connect_patient_ehr import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)

    @without_traceback_frames
    async def get_patient_by_id(self, id: str) -> models.Patient:
        """Fetch one patient.

        `GET /v1/patients/{id}` · read · description known in full

        Args:
            id: `id` of the path. the patient.

        Returns:
            `Patient`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_patient_by_id import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_patient_by_id_v2(
        self, id: str, *, data_source: models.GetPatientByIdV2DataSource | str | None = None
    ) -> models.PatientV2:
        """Fetch one patient, from Hero or from the partner's record.

        `GET /v2/patients/{id}` · read · description known in part

        Args:
            id: `id` of the path. the patient.
            data_source: `data_source` of the query. where to read.

        Returns:
            `PatientV2`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_patient_by_id_v2 import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, query={"data_source": data_source})

    @without_argument_frames
    def list_patient_attachments(self, id: str) -> ListCall[Record]:
        """List the files in a patient's record.

        `GET /v1/patients/{id}/attachments` · read · description known in part

        It does not page.

        Args:
            id: `id` of the path. the patient.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.
            The id of a file is what `create_attachment_link` takes.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patient_attachments import OPERATION

        return self._caller.list_call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_patient_ehr_candidates(self, id: str) -> ListCall[models.EhrCandidate]:
        """List the records at the partner that may be this patient's.

        `GET /v1/patients/{id}/ehr/candidates` · read · description known in part

        It does not page.

        Args:
            id: `id` of the path. the patient.

        Returns:
            `ListCall[EhrCandidate]`: await it for a page, iterate it for all.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patient_ehr_candidates import OPERATION

        return self._caller.list_call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_patient_payment_methods(self, id: str) -> ListCall[Record]:
        """List the ways in which a patient can pay.

        `GET /v1/patients/{id}/payment_methods` · read · description inferred

        Payment methods of the patient's default Stripe customer.

        It does not page.

        Args:
            id: `id` of the path. the patient.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patient_payment_methods import OPERATION

        return self._caller.list_call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_patients(self, *, field: str | None = None, search: str | None = None) -> ListCall[Record]:
        """Search patients, in the first version of the list.

        `GET /v1/patients` · read · description known in part

        It does not page; `list_patients_v3` does and returns typed rows.

        Args:
            field: `field` of the query. where to search for it.
            search: `search` of the query. what to search for.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patients import OPERATION

        return self._caller.list_call(OPERATION, query={"field": field, "search": search})

    @without_argument_frames
    def list_patients_v2(self, *, field: str | None = None, search: str | None = None) -> ListCall[Record]:
        """List patients, found by a text.

        `GET /v2/patients` · read · description known in part

        `list_patients_v3` finds them by single fields, and pages.

        Args:
            field: `field` of the query. where to search, such as `ehr_partner_id`.
            search: `search` of the query. the text.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patients_v2 import OPERATION

        return self._caller.list_call(OPERATION, query={"field": field, "search": search})

    @without_argument_frames
    def list_patients_v3(
        self,
        *,
        dob: datetime.date | None = None,
        ehr_partner_id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        nhs_number: str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> ListCall[models.PatientV3]:
        """List patients by name, date of birth or NHS number.

        `GET /v3/patients` · read · description known in part

        Search by named filters; at least one filter must be supplied.

        Args:
            dob: Exact date of birth, YYYY-MM-DD. born on this day.
            ehr_partner_id: `ehr_partner_id` of the query. the patient with this record at the partner.
            first_name: `first_name` of the query.
            last_name: `last_name` of the query.
            nhs_number: `nhs_number` of the query. the patient with this number.
            page_index: Zero-based page index.
            page_size: Results per page.

        Returns:
            `ListCall[PatientV3]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_patients_v3 import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "dob": dob,
                "ehr_partner_id": ehr_partner_id,
                "first_name": first_name,
                "last_name": last_name,
                "nhs_number": nhs_number,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    @without_traceback_frames
    async def merge_patient(self, id: str, *, body: models.MergePatientBody) -> Record:
        """Merge one patient into another.

        `POST /v1/patients/{id}/merge` · create · description known in part

        It cannot be undone.

        Args:
            id: `id` of the path. the patient who stays.
            body: What to send.
                    patient_id: the patient who goes
                    merge_token: from `preview_patient_merge`

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .merge_patient import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)

    @without_traceback_frames
    async def preview_patient_merge(self, id: str, *, body: models.PreviewPatientMergeBody) -> Record:
        """Show what merging two patients would give. Nothing is changed.

        `POST /v1/patients/{id}/merge/preview` · read · description known in part

        Previews a merge of two patients and yields a merge token.

        Args:
            id: `id` of the path. the patient who stays.
            body: What to send.
                    patient_id: the patient who goes

        Returns:
            `Record`: the fields that came; the response is not described.
            Its token is what `merge_patient` takes.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .preview_patient_merge import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)

    @without_traceback_frames
    async def register_patient(self, *, body: models.RegisterPatientBody) -> models.RegisterPatientResponse:
        """Register a patient by hand.

        `POST /v1/patients/register` · create · description known in part

        Creates, or updates the match on NHS number and birth date.

        With an NHS number it creates or updates: a patient of the practice group is matched on that and the date of birth, without the national register, which `register_patient_pds` asks. Without one a repeat may register the patient twice.

        Args:
            body: What to send.

        Returns:
            `RegisterPatientResponse`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .register_patient import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def register_patient_pds(
        self, *, body: models.RegisterPatientPdsByNhsNumber | models.RegisterPatientPdsByDemographics
    ) -> models.RegisteredPatient | models.IdentityCheckNeeded:
        """Register a patient from the national register, by NHS number or by name and date of birth.

        `POST /v1/patients/register_pds` · idempotent_write · description known in part

        Traces a patient on the Spine; creates a Hero record if absent.

        A patient of the practice group is answered by id, else one is made of what the register says; a repeat finds the same.

        Args:
            body: What to send.

        Returns:
            `RegisteredPatient | IdentityCheckNeeded`.
            Either the patient's id, or where the patient has to prove who they are first.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .register_patient_pds import OPERATION

        return await self._caller.call(OPERATION, body=body)
