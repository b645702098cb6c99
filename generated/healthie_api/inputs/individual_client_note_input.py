# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, Int


class IcdCodesIndividualClientNoteInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    icd_code_id: ID | None = None
    id: ID | None = None
    position: Int | None = None


class IndividualClientNoteInput(InputModel):
    attended: Boolean | None = None
    content: str | None = None
    icd_codes_individual_client_notes_attributes: list[IcdCodesIndividualClientNoteInput | None] | None = None
    id: ID | None = None
    join_time: str | None = None
    leave_time: str | None = None
    user_id: ID | None = None
