# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.icd_codes_individual_client_note_input import IcdCodesIndividualClientNoteInput
from ..scalars import ID, Boolean


class IndividualClientNoteInput(InputModel):
    attended: Boolean | None = None
    content: str | None = None
    icd_codes_individual_client_notes_attributes: list[IcdCodesIndividualClientNoteInput | None] | None = None
    id: ID | None = None
    join_time: str | None = None
    leave_time: str | None = None
    user_id: ID | None = None
