# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from pydantic import Field

from ..enums.lab_order_billing import LabOrderBilling
from ..inputs.test_input import TestInput


class SubmissionInput(InputModel):
    activate_by: ZonedDateTime | None = None
    billing_type: LabOrderBilling | str | None = None
    form_answer_group_id: ID | None = None
    icd_code_ids: list[ID | None] | None = None
    lab_option_ids: list[ID | None] | None = None
    physician_id: ID | None = None
    tests: list[TestInput | None] | None = Field(default=None, deprecated=True)
