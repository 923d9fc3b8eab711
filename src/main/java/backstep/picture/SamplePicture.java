package backstep.picture;

/**
 * Which sample of the batch the graph shows, and which there are.
 *
 * @param number the sample shown, from 0
 * @param count how many samples the batch has
 * @param isLit whether it is shown because a number of it is lit; then no other can be chosen
 * @param text {@code sample 1 of 4}
 * @param brief the same where there is little room: {@code 1/4}
 * @param previousTip what the way to the sample before it says
 * @param nextTip what the way to the next sample says
 */
public record SamplePicture(
        int number,
        int count,
        boolean isLit,
        String text,
        String brief,
        String previousTip,
        String nextTip) {

    public boolean hasPrevious() {
        return number > 0;
    }

    public boolean hasNext() {
        return number < count - 1;
    }
}
