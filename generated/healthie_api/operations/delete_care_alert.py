# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCareAlertInput(InputModel):
    id: ID


class DeleteCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCareAlertPayload] = GraphQLOperation(
    name="deleteCareAlert",
    kind="mutation",
    root_field="deleteCareAlert",
    python_path="healthie.mutations.delete_care_alert",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DeleteCareAlertInput!"},
    document="""
mutation deleteCareAlert($input: DeleteCareAlertInput!) {
  deleteCareAlert(input: $input) {
    ...DeleteCareAlertPayload
  }
}

fragment DeleteCareAlertPayload on DeleteCareAlertPayload {
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
    decode=object_of("deleteCareAlert", DeleteCareAlertPayload),
)
