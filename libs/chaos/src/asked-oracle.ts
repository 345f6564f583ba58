/** Asks the receiver's list whether a mail arrived; where it cannot be asked, that is not known. */
export const oracleAt = (url: string) => ({
  async hasArrived(messageId: string): Promise<boolean | null> {
    const id = messageId.replaceAll(/[<>]/g, '');
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify([id]) }).catch(() => null);
    if (!answer?.ok) return null;
    return ((await answer.json()) as string[]).includes(id);
  },
});
