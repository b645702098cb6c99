# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.super_bill import SUPER_BILL_FRAGMENT, SuperBill


class CptCodesSuperBillInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    cpt_code_id: str | None = None
    fee: MoneyTextInput | None = None
    id: ID | None = None
    mod1: str | None = None
    mod2: str | None = None
    mod3: str | None = None
    mod4: str | None = None
    pointers: list[str | None] | None = None
    service_date: str | None = None
    units: str | None = None


class IcdCodesSuperBillInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    icd_code_id: str | None = None
    id: ID | None = None


class LocationInputs(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    state: str | None = None
    zip: str | None = None


class PatientLocationInputs(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    state: str | None = None
    zip: str | None = None


class ReceiptLineItemInput(InputModel):
    created_at: ZonedDateTime | None = None
    description: str | None = None
    id: ID | None = None
    previous_price: MoneyTextInput | None = None
    price: MoneyTextInput | None = None


class CreateSuperBillInput(InputModel):
    address: str | None = None
    amount_paid: MoneyTextInput | None = None
    cpt_codes_super_bills: list[CptCodesSuperBillInput | None] | None = None
    dietitian_id: ID | None = None
    icd_codes_super_bills: list[IcdCodesSuperBillInput | None] | None = None
    license_num: str | None = None
    location: LocationInputs | None = None
    location_id: ID | None = None
    npi: str | None = None
    patient_dob: Day | None = None
    patient_id: ID | None = None
    patient_location: PatientLocationInputs | None = None
    patient_name: str | None = None
    patient_phone: str | None = None
    place_of_service_id: ID | None = None
    prov_city: str | None = None
    prov_email: str | None = None
    prov_line1: str | None = None
    prov_line2: str | None = None
    prov_phone: str | None = None
    prov_state: str | None = None
    prov_zip: str | None = None
    provider_name: str
    receipt_line_items: list[ReceiptLineItemInput | None] | None = None
    referrer_name: str | None = None
    referrer_npi: str | None = None
    service_date: ZonedDateTime | None = None
    status: str | None = None
    tax_id: ID | None = None


class DeleteSuperBillInput(InputModel):
    id: ID | None = None


class UpdateSuperBillInput(InputModel):
    address: str | None = None
    amount_paid: MoneyTextInput | None = None
    cpt_codes_super_bills: list[CptCodesSuperBillInput | None] | None = None
    dietitian_id: ID | None = None
    icd_codes_super_bills: list[IcdCodesSuperBillInput | None] | None = None
    id: ID | None = None
    license_num: str | None = None
    location: LocationInputs | None = None
    location_id: ID | None = None
    npi: str | None = None
    patient_dob: Day | None = None
    patient_id: ID | None = None
    patient_location: PatientLocationInputs | None = None
    patient_name: str | None = None
    patient_phone: str | None = None
    place_of_service_id: ID | None = None
    prov_city: str | None = None
    prov_email: str | None = None
    prov_line1: str | None = None
    prov_line2: str | None = None
    prov_phone: str | None = None
    prov_state: str | None = None
    prov_zip: str | None = None
    provider_name: str | None = None
    receipt_line_items: list[ReceiptLineItemInput | None] | None = None
    referrer_name: str | None = None
    referrer_npi: str | None = None
    service_date: ZonedDateTime | None = None
    should_email_to_client: Boolean | None = None
    status: str | None = None
    tax_id: ID | None = None


class CreateSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


class DeleteSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


class UpdateSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


CREATE_SUPER_BILL: GraphQLOperation[CreateSuperBillPayload] = GraphQLOperation(
    name="createSuperBill",
    kind="mutation",
    safety="money",
    check="list the client's bills with healthie.queries.super_bills, newest first",
    arguments={"input": "createSuperBillInput!"},
    document="""
mutation createSuperBill($input: createSuperBillInput!) {
 createSuperBill(input: $input) {
 ...CreateSuperBillPayload
 }
}

fragment CreateSuperBillPayload on createSuperBillPayload {
 messages {
 ...FieldError
 }
 superBill {
 ...SuperBill
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("createSuperBill", CreateSuperBillPayload),
)

DELETE_SUPER_BILL: GraphQLOperation[DeleteSuperBillPayload] = GraphQLOperation(
    name="deleteSuperBill",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteSuperBillInput!"},
    document="""
mutation deleteSuperBill($input: deleteSuperBillInput) {
 deleteSuperBill(input: $input) {
 ...DeleteSuperBillPayload
 }
}

fragment DeleteSuperBillPayload on deleteSuperBillPayload {
 messages {
 ...FieldError
 }
 superBill {
 ...SuperBill
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("deleteSuperBill", DeleteSuperBillPayload),
)

UPDATE_SUPER_BILL: GraphQLOperation[UpdateSuperBillPayload] = GraphQLOperation(
    name="updateSuperBill",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateSuperBillInput!"},
    document="""
mutation updateSuperBill($input: updateSuperBillInput) {
 updateSuperBill(input: $input) {
 ...UpdateSuperBillPayload
 }
}

fragment UpdateSuperBillPayload on updateSuperBillPayload {
 messages {
 ...FieldError
 }
 superBill {
 ...SuperBill
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("updateSuperBill", UpdateSuperBillPayload),
)
