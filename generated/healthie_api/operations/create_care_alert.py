# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date

from ..enums.care_alert_priority_enum import CareAlertPriorityEnum
from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    patient_id: ID
    priority: CareAlertPriorityEnum | str | None = None
    template_id: ID | None = None


class CreateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCareAlertPayload] = GraphQLOperation(
    name="createCareAlert",
    kind="mutation",
    root_field="createCareAlert",
    python_path="healthie.mutations.create_care_alert",
    safety="create",
    confidence="full",
    arguments={"input": "CreateCareAlertInput!"},
    document="""
mutation createCareAlert($input: CreateCareAlertInput!) {
  createCareAlert(input: $input) {
    ...CreateCareAlertPayload
  }
}

fragment CreateCareAlertPayload on CreateCareAlertPayload {
  care_alert {
    ...CareAlert
  }
  messages {
    ...FieldError
  }
}
"""
    + CARE_ALERT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCareAlert", CreateCareAlertPayload),
)
