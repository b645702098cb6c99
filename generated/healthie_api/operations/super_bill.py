# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, MoneyText, optional_object_of

if TYPE_CHECKING:
    from ..models.location_reference import LocationReference
    from ..models.place_of_service import PlaceOfService
    from ..models.receipt_line_item import ReceiptLineItem
    from ..models.user_reference import UserReference
    from ..operations.starting_super_bill_cpt_codes import CptCodesSuperBill
    from ..operations.starting_super_bill_icd10s import IcdCodesSuperBill
else:
    from hero_healthie_runtime.graphql.later import later

    (
        CptCodesSuperBill,
        IcdCodesSuperBill,
        LocationReference,
        PlaceOfService,
        ReceiptLineItem,
        UserReference,
    ) = later(
        __package__,
        "..operations.starting_super_bill_cpt_codes:CptCodesSuperBill",
        "..operations.starting_super_bill_icd10s:IcdCodesSuperBill",
        "..models.location_reference:LocationReference",
        "..models.place_of_service:PlaceOfService",
        "..models.receipt_line_item:ReceiptLineItem",
        "..models.user_reference:UserReference",
    )


class SuperBill(BaseModel):
    address: str | None
    amount_paid: MoneyText | None
    balance_due: MoneyText | None
    cpt_code_names: str | None
    cpt_codes_super_bills: list[CptCodesSuperBill] | None
    created_at: DateTime
    deleted_at: DateTime | None
    dietitian_id: ID | None
    icd_codes_super_bills: list[IcdCodesSuperBill] | None
    id: ID
    license_num: str | None
    location: LocationReference | None
    location_id: ID | None
    npi: str | None
    patient: UserReference | None
    patient_dob: str | None
    patient_id: ID | None
    patient_location: LocationReference | None
    patient_location_id: ID | None
    patient_name: str | None
    patient_phone: str | None
    place_of_service: PlaceOfService | None
    place_of_service_id: ID | None
    prov_city: str | None
    prov_email: str | None
    prov_line1: str | None
    prov_line2: str | None
    prov_phone: str | None
    prov_state: str | None
    prov_zip: str | None
    provider: UserReference | None
    provider_name: str | None
    receipt_line_items: list[ReceiptLineItem] | None
    referrer_name: str | None
    referrer_npi: str | None
    service_date: DateTime | None
    status: str | None
    tax_id: str | None
    total_fee: MoneyText | None
    updated_at: DateTime


SUPER_BILL_FRAGMENT = """
fragment SuperBill on SuperBill {
 address
 amount_paid
 balance_due
 cpt_code_names
 cpt_codes_super_bills {
 billing_item_id
 cpt_code {
 code
 display_name
 id
 }
 cpt_code_id
 created_at
 fee
 id
 mod1
 mod2
 mod3
 mod4
 pointers
 service_date
 super_bill_id
 units
 updated_at
 }
 created_at
 deleted_at
 dietitian_id
 icd_codes_super_bills {
 created_at
 icd_code {
 category
 code
 display_name
 id
 }
 icd_code_id
 id
 super_bill_id
 updated_at
 }
 id
 license_num
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 location_id
 npi
 patient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 patient_dob
 patient_id
 patient_location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 patient_location_id
 patient_name
 patient_phone
 place_of_service {
 code
 code_name
 id
 name
 }
 place_of_service_id
 prov_city
 prov_email
 prov_line1
 prov_line2
 prov_phone
 prov_state
 prov_zip
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 provider_name
 receipt_line_items {
 created_at
 description
 id
 previous_price
 price
 super_bill_id
 updated_at
 }
 referrer_name
 referrer_npi
 service_date
 status
 tax_id
 total_fee
 updated_at
}
"""


OPERATION: GraphQLOperation[SuperBill | None] = GraphQLOperation(
    name="superBill",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query superBill($id: ID) {
 superBill(id: $id) {
 ...SuperBill
 }
}
"""
    + SUPER_BILL_FRAGMENT,
    decode=optional_object_of("superBill", SuperBill),
)
