"""Resolve queries for invoices, users and offerings: list, filter, sort and look up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import GraphQLError

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.connections import Rank, connection
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.state import PAID, PARTIAL, UNPAID, Account, Invoice

_STATUS_FILTERS = {"paid": PAID, "partial": PARTIAL, "unpaid": UNPAID}
#: The older sort orders, by `sort_by`.
_SORT_BY = {
    "requested_on": "CREATED_AT",
    "client": "CLIENT_NAME",
    "provider": "PROVIDER_NAME",
    "amount": "PRICE",
    "status": "STATUS",
    "type": "TYPE",
    "invoice_id": "INVOICE_ID",
    "service_date": "SERVICE_DATE",
    "balance_due": "BALANCE_DUE",
    "updated_at": "UPDATED_AT",
}
_DEFAULT_ORDER = "CREATED_AT_DESC"


def _name(user: Node | None) -> list[str]:
    return [str(user.values["last_name"]).lower(), str(user.values["first_name"]).lower()] if user else ["", ""]


_INVOICE_RANKS: dict[str, Callable[[Invoice], Rank]] = {
    "BALANCE_DUE": lambda invoice: [float(invoice.balance)],
    "CLIENT_NAME": lambda invoice: _name(invoice.recipient),
    "CREATED_AT": lambda _: [],
    "INVOICE_ID": lambda _: [],
    "PRICE": lambda invoice: [float(invoice.price)],
    "PROVIDER_NAME": lambda invoice: _name(invoice.sender),
    "SERVICE_DATE": lambda invoice: [invoice.service_date or ""],
    "STATUS": lambda invoice: [invoice.status],
    "TYPE": lambda invoice: [invoice.invoice_type],
    "UPDATED_AT": lambda invoice: [(invoice.updated or invoice.created).timestamp()],
    "WRITE_OFF_AMOUNT": lambda invoice: [float(invoice.written_off)],
}


def list_invoices(account: Account, arguments: JsonObject) -> Node:
    """Resolve `requestedPayments`."""
    order = _invoice_order(arguments)
    key = order.removesuffix("_DESC").removesuffix("_ASC")
    of = _INVOICE_RANKS[key]

    def rank(node: Node) -> Rank:
        return [*of(account.invoices[node.id]), int(node.id)]

    found = [invoice.node for invoice in account.invoices.values() if _wanted(invoice, arguments)]
    if key not in {"CREATED_AT", "INVOICE_ID"}:  # they are kept in that order
        found.sort(key=rank)
    return connection(
        "RequestedPaymentPaginationConnection",
        found,
        arguments,
        order=order,
        rank=rank,
        descending=order.endswith("_DESC"),
    )


def _invoice_order(arguments: JsonObject) -> str:
    if arguments.get("order_by"):
        return str(arguments["order_by"])
    sort_by = str(arguments.get("sort_by") or "")
    if not sort_by:
        return _DEFAULT_ORDER
    name, _, direction = sort_by.rpartition("_")
    if name not in _SORT_BY or direction not in {"asc", "desc"}:
        raise GraphQLError("`sort_by` is not one of the valid options", extensions={"code": "BAD_REQUEST"})
    return f"{_SORT_BY[name]}_{direction.upper()}"


def _wanted(invoice: Invoice, arguments: JsonObject) -> bool:
    if invoice.deleted or invoice.is_preview is not bool(arguments.get("preview")):
        return False
    if arguments.get("only_unpaid") and invoice.status != UNPAID:
        return False
    status = arguments.get("status_filter")
    if status:
        if status not in _STATUS_FILTERS:
            raise GraphQLError(
                f"`status_filter` is one of {', '.join(_STATUS_FILTERS)}", extensions={"code": "BAD_REQUEST"}
            )
        if invoice.status != _STATUS_FILTERS[status]:
            return False
    sender = arguments.get("sender_id")
    if sender and invoice.sender.id != str(sender):
        return False
    keywords = str(arguments.get("keywords") or "").lower().split()
    return not keywords or _mentions(invoice, keywords)


def _mentions(invoice: Invoice, keywords: list[str]) -> bool:
    text = " ".join(
        [
            invoice.status,
            str(invoice.recipient.values["full_name"]) if invoice.recipient else "",
            str(invoice.offering.values["name"]) if invoice.offering else "",
        ]
    ).lower()
    return all(word in text for word in keywords)


def get_invoice(account: Account, arguments: JsonObject) -> Node | None:
    """Resolve `requestedPayment`."""
    record_id, invoice_id, uuid = (arguments.get(name) for name in ("id", "invoice_id", "uuid"))
    if not record_id and not (invoice_id and uuid):
        raise GraphQLError("give `id`, or `invoice_id` together with `uuid`", extensions={"code": "BAD_REQUEST"})
    if record_id:
        found = account.invoices.get(str(record_id))
    else:
        found = next(
            (
                invoice
                for invoice in account.invoices.values()
                if invoice.node.values["invoice_id"] == invoice_id and uuid == invoice.payer_uuid
            ),
            None,
        )
    if found is None or found.deleted or (arguments.get("preview") and not found.is_preview):
        return None
    return found.node


def list_users(account: Account, arguments: JsonObject) -> Node:
    """Resolve `users`: the patients."""
    keywords = str(arguments.get("keywords") or "").lower().split()
    ids = set(map(str, [*(arguments.get("ids") or ()), *filter(None, [arguments.get("id")])]))
    found = [
        user
        for user in account.patients
        if (not ids or user.id in ids)
        and (not arguments.get("email") or user.values["email"] == arguments["email"])
        and (not arguments.get("provider_id") or user.values["dietitian_id"] == arguments["provider_id"])
        and all(word in f"{user.values['full_name']} {user.values['email']}".lower() for word in keywords)
    ]
    order = str(arguments.get("order_by") or "LAST_NAME_ASC")
    name = order.removesuffix("_DESC").removesuffix("_ASC").lower()

    def rank(node: Node) -> Rank:
        value = node.values.get(name, "")
        return [str(value).lower(), int(node.id)]

    found.sort(key=rank)
    return connection("UserConnection", found, arguments, order=order, rank=rank, descending=order.endswith("_DESC"))


def get_user(account: Account, arguments: JsonObject) -> Node | None:
    """Resolve `user`."""
    if arguments.get("id"):
        return account.users.get(str(arguments["id"]))
    if arguments.get("email"):
        return next((user for user in account.users.values() if user.values["email"] == arguments["email"]), None)
    return account.current_user if arguments.get("or_current_user") else None


def list_offerings(account: Account, arguments: JsonObject) -> Node:
    """Resolve `offerings`."""
    keywords = str(arguments.get("keywords") or "").lower().split()
    ids = set(map(str, arguments.get("offering_ids") or ()))
    if arguments.get("offering_id"):
        ids.add(str(arguments["offering_id"]))
    found = [
        offering
        for offering in account.offerings.values()
        if (not ids or offering.id in ids) and all(word in str(offering.values["name"]).lower() for word in keywords)
    ]
    order = str(arguments.get("order_by") or "SET_ORDER")

    def rank(node: Node) -> Rank:
        if order.startswith("NAME"):
            return [str(node.values["name"]), int(node.id)]
        if order.startswith("PRICE"):
            return [float(node.values["price"] or 0), int(node.id)]
        return [int(node.id)]

    found.sort(key=rank)
    return connection(
        "OfferingPaginationConnection", found, arguments, order=order, rank=rank, descending=order.endswith("_DESC")
    )


def get_offering(account: Account, arguments: JsonObject) -> Node | None:
    """Resolve `offering`."""
    return account.offerings.get(str(arguments.get("id")))


def current_user(account: Account, arguments: JsonObject) -> Node:
    """Resolve `currentUser`."""
    del arguments
    return account.current_user


QUERIES: dict[str, Callable[[Account, JsonObject], Any]] = {
    "currentUser": current_user,
    "offering": get_offering,
    "offerings": list_offerings,
    "requestedPayment": get_invoice,
    "requestedPayments": list_invoices,
    "user": get_user,
    "users": list_users,
}
