# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from pydantic import Field

from ..inputs.form_answer_input import FormAnswerInput
from ..inputs.individual_client_note_input import IndividualClientNoteInput


class CreateFormAnswerGroupInput(InputModel):
    appointment_id: ID | None = None
    course_id: ID | None = None
    course_item_id: ID | None = None
    created_at: ZonedDateTime | None = None
    custom_module_form_id: ID | None = None
    date: ZonedDateTime | None = None
    dismissed_lock_charting_note_warning: Boolean | None = Field(default=None, deprecated=True)
    external_id: ID | None = None
    finished: Boolean | None = None
    form_answers: list[FormAnswerInput | None] | None = None
    formatted_date: ZonedDateTime | None = None
    individual_client_notes: list[IndividualClientNoteInput | None] | None = Field(default=None, deprecated=True)
    marked_complete: Boolean | None = None
    marked_locked: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    onboarding_item_id: ID | None = None
    requested_form_completion_id: ID | None = None
    set_initial_answers: Boolean | None = None
    time: str | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None
