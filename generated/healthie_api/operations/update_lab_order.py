# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.lab_order import LAB_ORDER_FRAGMENT, LabOrder
from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT, UserNotificationsCount


class UpdateLabOrderInput(InputModel):
    appt_confirmation_code: str | None = None
    force_appointment_reload: Boolean | None = None
    id: ID | None = None
    patient_id: ID | None = None


class UpdateLabOrderPayload(BaseModel):
    current_user_notifications_count: UserNotificationsCount | None = Field(
        validation_alias="currentUserNotificationsCount", serialization_alias="currentUserNotificationsCount"
    )
    lab_order: LabOrder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateLabOrderPayload] = GraphQLOperation(
    name="updateLabOrder",
    kind="mutation",
    root_field="updateLabOrder",
    python_path="healthie.mutations.update_lab_order",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateLabOrderInput!"},
    document="""
mutation updateLabOrder($input: updateLabOrderInput) {
  updateLabOrder(input: $input) {
    ...UpdateLabOrderPayload
  }
}

fragment UpdateLabOrderPayload on updateLabOrderPayload {
  currentUserNotificationsCount {
    ...UserNotificationsCount
  }
  lab_order {
    ...LabOrder
  }
  messages {
    ...FieldError
  }
}
"""
    + USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLabOrder", UpdateLabOrderPayload),
)
