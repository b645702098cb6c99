# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int, MoneyText, NamedReference


class LabOptionReference(BaseModel):
    id: ID
    name: str


class OfferingCourse(BaseModel):
    course: NamedReference | None
    course_id: ID
    created_at: DateTime
    id: ID
    offering_id: ID | None
    updated_at: DateTime


class OfferingLabOption(BaseModel):
    created_at: DateTime
    id: ID
    lab_option: LabOptionReference | None
    lab_option_id: ID | None
    offering_id: ID | None
    updated_at: DateTime


class ProductReference(BaseModel):
    id: ID
    name: str
    price: MoneyText


class OfferingProduct(BaseModel):
    deduct_main_quantity: Boolean | None
    id: ID
    offering_id: ID
    price: MoneyText | None
    product: ProductReference | None
    quantity: Int | None
    tax_amount: MoneyText | None
    taxable: Boolean
