# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    MoneyText,
    optional_object_of,
)

from ..models.user_reference import UserReference


class Discount(BaseModel):
    amount_off: Int | None
    annual_discount: str | None
    duration: str | None
    duration_in_months: Int | None
    id: str
    monthly_discount: str | None
    name: str | None
    percent_off: Int | None


class StripePlan(BaseModel):
    amount: MoneyText | None
    annual_cost: str | None
    description: str | None
    id: str
    interval: str | None


class StripeInvoice(BaseModel):
    add_ons: list[StripePlan] | None
    applied_balance: StripePlan | None
    base_plan: StripePlan | None
    credits: list[StripePlan] | None
    discount: Discount | None
    id: str
    period_end: str | None
    period_start: str | None
    total: str | None


class SubscriptionInstance(BaseModel):
    access_will_stop_at: DateTime | None
    amount_saved_if_plan_switched: Int | None
    amount_savings_on_base_plan: str | None
    annual_total: str | None
    card_expiration: str | None
    card_expired: Boolean | None
    card_type: str | None
    client_count: Int | None
    cost_of_annual_base_plan: str | None
    credit_balance: Float | None
    days_left_in_trial: Int | None
    discounts: list[Discount] | None
    discounts_if_switched: list[Discount] | None
    has_scheduled_change: Boolean | None
    id: ID
    interval: str | None
    invoice_if_switched: StripeInvoice | None
    is_trialing: Boolean | None
    last_four: str | None
    last_invoice: StripeInvoice | None
    locked_out_at: DateTime | None
    monthly_cost_of_annual_base_plan: str | None
    monthly_cost_of_base_plan: str | None
    paid_for_providers: Int | None
    paid_for_support: Int | None
    percent_change_if_plan_switched: Int | None
    percent_savings_on_base_plan: Int | None
    plan_add_ons: list[StripePlan] | None
    plan_id: str | None
    plan_name: str | None
    set_to_cancel: Boolean | None
    stripe_balance: str | None
    stripe_id: str | None
    stripe_plan: str | None
    stripe_subscription_id: str | None
    trial_end_at: DateTime | None
    upcoming_invoice: StripeInvoice | None
    user: UserReference | None
    user_id: str | None


SUBSCRIPTION_FRAGMENT = """
fragment SubscriptionInstance on SubscriptionInstance {
 access_will_stop_at
 amount_saved_if_plan_switched
 amount_savings_on_base_plan
 annual_total
 card_expiration
 card_expired
 card_type
 client_count
 cost_of_annual_base_plan
 credit_balance
 days_left_in_trial
 discounts {
 amount_off
 annual_discount
 duration
 duration_in_months
 id
 monthly_discount
 name
 percent_off
 }
 discounts_if_switched {
 amount_off
 annual_discount
 duration
 duration_in_months
 id
 monthly_discount
 name
 percent_off
 }
 has_scheduled_change
 id
 interval
 invoice_if_switched {
 add_ons {
 amount
 annual_cost
 description
 id
 interval
 }
 applied_balance {
 amount
 annual_cost
 description
 id
 interval
 }
 base_plan {
 amount
 annual_cost
 description
 id
 interval
 }
 credits {
 amount
 annual_cost
 description
 id
 interval
 }
 discount {
 amount_off
 annual_discount
 duration
 duration_in_months
 id
 monthly_discount
 name
 percent_off
 }
 id
 period_end
 period_start
 total
 }
 is_trialing
 last_four
 last_invoice {
 add_ons {
 amount
 annual_cost
 description
 id
 interval
 }
 applied_balance {
 amount
 annual_cost
 description
 id
 interval
 }
 base_plan {
 amount
 annual_cost
 description
 id
 interval
 }
 credits {
 amount
 annual_cost
 description
 id
 interval
 }
 discount {
 amount_off
 annual_discount
 duration
 duration_in_months
 id
 monthly_discount
 name
 percent_off
 }
 id
 period_end
 period_start
 total
 }
 locked_out_at
 monthly_cost_of_annual_base_plan
 monthly_cost_of_base_plan
 paid_for_providers
 paid_for_support
 percent_change_if_plan_switched
 percent_savings_on_base_plan
 plan_add_ons {
 amount
 annual_cost
 description
 id
 interval
 }
 plan_id
 plan_name
 set_to_cancel
 stripe_balance
 stripe_id
 stripe_plan
 stripe_subscription_id
 trial_end_at
 upcoming_invoice {
 add_ons {
 amount
 annual_cost
 description
 id
 interval
 }
 applied_balance {
 amount
 annual_cost
 description
 id
 interval
 }
 base_plan {
 amount
 annual_cost
 description
 id
 interval
 }
 credits {
 amount
 annual_cost
 description
 id
 interval
 }
 discount {
 amount_off
 annual_discount
 duration
 duration_in_months
 id
 monthly_discount
 name
 percent_off
 }
 id
 period_end
 period_start
 total
 }
 user {
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
 user_id
}
"""


OPERATION: GraphQLOperation[SubscriptionInstance | None] = GraphQLOperation(
    name="subscription",
    kind="query",
    safety="read",
    document="""
query subscription {
 subscription {
 ...SubscriptionInstance
 }
}
"""
    + SUBSCRIPTION_FRAGMENT,
    decode=optional_object_of("subscription", SubscriptionInstance),
)
