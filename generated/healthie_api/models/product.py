# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, MoneyText

from ..models.user_reference import UserReference


class Product(BaseModel):
    created_at: DateTime
    id: ID
    name: str
    price: MoneyText
    remaining_quantity: str
    tax_description: str | None
    tax_rate: str | None
    taxable: Boolean | None
    unlimited_quantity: Boolean
    user: UserReference | None


PRODUCT_FRAGMENT = """
fragment Product on Product {
 created_at
 id
 name
 price
 remaining_quantity
 tax_description
 tax_rate
 taxable
 unlimited_quantity
 user {
 ...UserReference
 }
}
"""
