# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date

from ..enums.care_alert_priority_enum import CareAlertPriorityEnum
from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    id: ID
    priority: CareAlertPriorityEnum | str | None = None


class UpdateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCareAlertPayload] = GraphQLOperation(
    name="updateCareAlert",
    kind="mutation",
    root_field="updateCareAlert",
    python_path="healthie.mutations.update_care_alert",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateCareAlertInput!"},
    document="""
mutation updateCareAlert($input: UpdateCareAlertInput!) {
  updateCareAlert(input: $input) {
    ...UpdateCareAlertPayload
  }
}

fragment UpdateCareAlertPayload on UpdateCareAlertPayload {
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
    decode=object_of("updateCareAlert", UpdateCareAlertPayload),
)
