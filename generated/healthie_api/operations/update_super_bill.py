# Generated.
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

from ..inputs.cpt_codes_super_bill_input import CptCodesSuperBillInput
from ..inputs.icd_codes_super_bill_input import IcdCodesSuperBillInput
from ..inputs.location_inputs import LocationInputs
from ..inputs.patient_location_inputs import PatientLocationInputs
from ..inputs.receipt_line_item_input import ReceiptLineItemInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill


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


class UpdateSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


OPERATION: GraphQLOperation[UpdateSuperBillPayload] = GraphQLOperation(
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
