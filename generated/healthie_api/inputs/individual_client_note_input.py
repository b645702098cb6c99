# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.icd_codes_individual_client_note_input import IcdCodesIndividualClientNoteInput


class IndividualClientNoteInput(InputModel):
    attended: Boolean | None = None
    content: str | None = None
    icd_codes_individual_client_notes_attributes: list[IcdCodesIndividualClientNoteInput | None] | None = None
    id: ID | None = None
    join_time: str | None = None
    leave_time: str | None = None
    user_id: ID | None = None
