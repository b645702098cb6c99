# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..enums.lab_order_billing import LabOrderBilling
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.current_user_notifications_count import CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT
from ..operations.lab_order import LAB_ORDER_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..operations.current_user_notifications_count import UserNotificationsCount
    from ..operations.lab_order import LabOrder
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        LabOrder,
        UserNotificationsCount,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.lab_order:LabOrder",
        "..operations.current_user_notifications_count:UserNotificationsCount",
    )


class LabObservationResultInput(InputModel):
    abnormal_flag: str | None = None
    notes: str | None = None
    qualitative_result: str | None = None
    quantitative_result: str | None = None
    reference_range: str | None = None
    units: str | None = None


class LabObservationRequestInput(InputModel):
    lab_analyte: str | None = None
    lab_observation_result: LabObservationResultInput | None = None


class TestInput(InputModel):
    name: str | None = None
    provider_identifier: ID


class SubmissionInput(InputModel):
    activate_by: ZonedDateTime | None = None
    billing_type: LabOrderBilling | str | None = None
    form_answer_group_id: ID | None = None
    icd_code_ids: list[ID | None] | None = None
    lab_option_ids: list[ID | None] | None = None
    physician_id: ID | None = None
    tests: list[TestInput | None] | None = Field(default=None, deprecated=True)


class CreateLabOrderInput(InputModel):
    document_id: ID | None = None
    lab: str | None = None
    lab_company: str | None = None
    lab_observation_requests: list[LabObservationRequestInput | None] | None = None
    orderer_id: ID | None = None
    patient_id: ID | None = None
    submission: SubmissionInput | None = None


class UpdateLabOrderInput(InputModel):
    appt_confirmation_code: str | None = None
    force_appointment_reload: Boolean | None = None
    id: ID | None = None
    patient_id: ID | None = None


class CreateLabOrderPayload(BaseModel):
    current_user_notifications_count: UserNotificationsCount | None = Field(
        validation_alias="currentUserNotificationsCount", serialization_alias="currentUserNotificationsCount"
    )
    lab_order: LabOrder | None
    messages: list[FieldError | None] | None


class UpdateLabOrderPayload(BaseModel):
    current_user_notifications_count: UserNotificationsCount | None = Field(
        validation_alias="currentUserNotificationsCount", serialization_alias="currentUserNotificationsCount"
    )
    lab_order: LabOrder | None
    messages: list[FieldError | None] | None


CREATE_LAB_ORDER: GraphQLOperation[CreateLabOrderPayload] = GraphQLOperation(
    name="createLabOrder",
    kind="mutation",
    safety="create",
    arguments={"input": "createLabOrderInput!"},
    document="""
mutation createLabOrder($input: createLabOrderInput) {
 createLabOrder(input: $input) {
 ...CreateLabOrderPayload
 }
}

fragment CreateLabOrderPayload on createLabOrderPayload {
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
    + CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLabOrder", CreateLabOrderPayload),
    facts=(
        Fact(
            argument="input.document_id",
            kind="required",
            text="is required by the vendor; a document whose `rel_user_id` is the patient",
            check="refuse",
        ),
        Fact(argument="input.lab", kind="required", text="is required by the vendor", check="refuse"),
        Fact(argument="input.lab_company", kind="required", text="is required by the vendor", check="refuse"),
        Fact(argument="input.orderer_id", kind="required", text="is required by the vendor", check="refuse"),
        Fact(argument="input.patient_id", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="input.submission.tests",
            kind="replaced",
            text="is deprecated: use `lab_option_ids`",
            check="deprecated",
        ),
    ),
)

UPDATE_LAB_ORDER: GraphQLOperation[UpdateLabOrderPayload] = GraphQLOperation(
    name="updateLabOrder",
    kind="mutation",
    safety="idempotent_write",
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
    + CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLabOrder", UpdateLabOrderPayload),
)
