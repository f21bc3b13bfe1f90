"""What the walk types into a field: something that fits its keyboard and its name."""

BY_KEYBOARD = {
    "numberPad": "42",
    "asciiCapableNumberPad": "42",
    "decimalPad": "12.5",
    "numbersAndPunctuation": "12.5",
    "phonePad": "5550100",
    "namePhonePad": "Ann",
    "emailAddress": "ann@example.com",
    "URL": "https://example.com",
}
BY_WORD = {
    "email": "ann@example.com",
    "phone": "5550100",
    "url": "https://example.com",
    "website": "https://example.com",
    "price": "12.5",
    "amount": "12.5",
    "cost": "12.5",
    "quantity": "3",
    "number": "42",
    "age": "30",
    "name": "Ann",
    "city": "Berlin",
    "password": "correct horse",
    "search": "a",
}


def sample_text(keyboard: str, name: str) -> str:
    """The text for a field of that keyboard type and that label or placeholder."""
    if keyboard in BY_KEYBOARD:
        return BY_KEYBOARD[keyboard]
    words = name.lower().replace(":", " ").split()
    return next((text for word, text in BY_WORD.items() if word in words), "Blue sky")
