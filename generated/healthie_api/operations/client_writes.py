# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    MoneyTextInput,
    Upload,
    object_of,
)

from ..inputs.appointment_type_credit_input import AppointmentTypeCreditInput
from ..inputs.client_insurance_plan_input import ClientInsurancePlanInput
from ..inputs.client_location_input import ClientLocationInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, DefaultBillingType, EthnicityCode, GenderIdentityCode, RaceCode, User


class AdvanceAppointmentPriceInput(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    price: MoneyTextInput | None = None


class ClientPolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    coinsurance_value: Int | None = None
    copay_value: Int | None = None
    group_num: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_location: ClientLocationInput | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    holder_relationship: str | None = None
    id: ID | None = None
    insurance_billing_method: str | None = None
    insurance_card_back: Upload | None = None
    insurance_card_back_id: str | None = None
    insurance_card_front: Upload | None = None
    insurance_card_front_id: str | None = None
    insurance_plan: ClientInsurancePlanInput | None = None
    insurance_plan_id: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    num: str | None = None
    payer_location: ClientLocationInput | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: str | None = None


class ClientSourceInput(InputModel):
    id: ID | None = None
    ref_source: str | None = None
    ref_source_other: str | None = None
    ref_type: str | None = None


class DiagnosesInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    active: Boolean | None = None
    end_date: Day | None = None
    first_symptom_date: Day | None = None
    icd_code_id: ID | None = None
    id: ID | None = None
    primary: Boolean | None = None


class NotificationContactInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    email: str | None = None
    id: ID | None = None


class ReferringPhysicianInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    email: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    legalname: str | None = None
    location: ClientLocationInput | None = None
    npi: str | None = None
    phone_number: str | None = None


class ReferralInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    referring_physician: ReferringPhysicianInput | None = None
    referring_physician_id: ID | None = None


class BulkUpdateClientsInput(InputModel):
    active_status: Boolean | None = None
    ids: list[ID | None] | None = None
    other_provider_ids: list[ID | None] | None = None
    provider_ids_to_remove: list[ID | None] | None = None
    select_all_excluded_ids: list[ID | None] | None = None
    select_all_status: str | None = None
    suppress_patient_updated_webhooks: Boolean | None = None
    user_group_id: ID | None = None


class CreateClientInput(InputModel):
    additional_record_identifier: ID | None = None
    default_billing_type: DefaultBillingType | str | None = None
    dietitian_id: str | None = None
    dob: Day | None = None
    dont_send_welcome: Boolean | None = None
    email: str | None = None
    first_name: str | None = None
    gender: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    metadata: str | None = None
    other_provider_ids: list[ID | None] | None = None
    phone_number: str | None = None
    record_identifier: ID | None = None
    restricted: Boolean | None = None
    skip_set_password_state: Boolean | None = None
    skipped_email: Boolean | None = None
    ssn: str | None = None
    timezone: str | None = None
    user_group_id: ID | None = None


class UpdateClientInput(InputModel):
    active: Boolean | None = None
    activity_level: str | None = None
    additional_phone_number: str | None = None
    additional_record_identifier: ID | None = None
    advance_appointment_prices: list[AdvanceAppointmentPriceInput | None] | None = None
    appointment_type_credits_attributes: list[AppointmentTypeCreditInput | None] | None = None
    auto_charge_enabled: Boolean | None = None
    client_source: ClientSourceInput | None = None
    current_email: str | None = None
    default_billing_type: DefaultBillingType | str | None = None
    default_dosespot_clinic_id: str | None = None
    diagnoses: list[DiagnosesInput | None] | None = None
    dietitian_id: ID | None = None
    dob: Day | None = None
    email: str | None = None
    first_name: str | None = None
    for_changing_groups: Boolean | None = None
    gender: str | None = None
    gender_identity: ID | None = None
    gender_identity_code: GenderIdentityCode | str | None = None
    height: str | None = None
    id: ID
    is_intake_item: Boolean | None = None
    last_name: str | None = None
    legal_name: str | None = None
    location: ClientLocationInput | None = None
    locations: list[ClientLocationInput | None] | None = None
    metadata: str | None = None
    notification_contacts: list[NotificationContactInput | None] | None = Field(default=None, deprecated=True)
    other_provider_ids: list[ID | None] | None = None
    password: str | None = None
    phone_number: str | None = None
    policies: list[ClientPolicyInput | None] | None = None
    preferred_language_code: str | None = None
    primary_ethnicity_code: EthnicityCode | str | None = None
    primary_race_code: RaceCode | str | None = None
    pronouns: str | None = None
    quick_notes: str | None = None
    record_identifier: ID | None = None
    referrals: list[ReferralInput | None] | None = None
    remove_card_on_file: Boolean | None = None
    requested_form_completion_id: ID | None = None
    resend_welcome: Boolean | None = None
    restricted: Boolean | None = None
    secondary_ethnicity_code: EthnicityCode | str | None = None
    secondary_race_code: RaceCode | str | None = None
    send_form_request_reminder: Boolean | None = None
    sex: str | None = None
    sexual_orientation_code: str | None = None
    sexual_orientation_other: str | None = None
    skipped_email: Boolean | None = None
    ssn: str | None = None
    timezone: str | None = None
    token: str | None = None
    user_group_id: ID | None = None


class BulkUpdateClientsPayload(BaseModel):
    messages: list[FieldError | None] | None
    users: list[User | None] | None


class CreateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


class UpdateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


BULK_UPDATE_CLIENTS: GraphQLOperation[BulkUpdateClientsPayload] = GraphQLOperation(
    name="bulkUpdateClients",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateClientsInput!"},
    document="""
mutation bulkUpdateClients($input: bulkUpdateClientsInput) {
 bulkUpdateClients(input: $input) {
 ...BulkUpdateClientsPayload
 }
}

fragment BulkUpdateClientsPayload on bulkUpdateClientsPayload {
 messages {
 ...FieldError
 }
 users {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("bulkUpdateClients", BulkUpdateClientsPayload),
    facts=(
        Fact(
            argument="input.active_status",
            kind="ignored",
            text="does nothing at the vendor when `user_group_id` is given: send it in a call of its own",
            check="warn",
            when={"user_group_id": "*"},
        ),
    ),
)

CREATE_CLIENT: GraphQLOperation[CreateClientPayload] = GraphQLOperation(
    name="createClient",
    kind="mutation",
    safety="create",
    arguments={"input": "createClientInput!"},
    document="""
mutation createClient($input: createClientInput) {
 createClient(input: $input) {
 ...CreateClientPayload
 }
}

fragment CreateClientPayload on createClientPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("createClient", CreateClientPayload),
    facts=(
        Fact(
            argument="input.email",
            kind="required",
            text="is required by the vendor unless `skipped_email` is `True`",
            check="refuse",
            unless={"skipped_email": True},
        ),
        Fact(argument="input.first_name", kind="required", text="is required by the vendor", check="refuse"),
        Fact(argument="input.last_name", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
    ),
)

UPDATE_CLIENT: GraphQLOperation[UpdateClientPayload] = GraphQLOperation(
    name="updateClient",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateClientInput!"},
    document="""
mutation updateClient($input: updateClientInput!) {
 updateClient(input: $input) {
 ...UpdateClientPayload
 }
}

fragment UpdateClientPayload on updateClientPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateClient", UpdateClientPayload),
    facts=(
        Fact(
            argument="input.notification_contacts",
            kind="replaced",
            text="is deprecated: use `create_notification_contact` and `update_notification_contact`",
            check="deprecated",
        ),
        Fact(
            argument="input.resend_welcome",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id", "current_email"),
        ),
        Fact(
            argument="input.send_form_request_reminder",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id", "current_email", "is_intake_item", "requested_form_completion_id"),
        ),
        Fact(
            argument="input.send_form_request_reminder",
            kind="needs",
            text="needs `is_intake_item` or `requested_form_completion_id`",
            check="refuse",
            others=("is_intake_item", "requested_form_completion_id"),
        ),
        Fact(
            argument="input.sex",
            kind="values",
            text="takes `Male` or `Female`",
            check="refuse",
            values=("Male", "Female"),
        ),
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
    ),
)
